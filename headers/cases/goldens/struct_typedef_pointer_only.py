"""RPython bindings of struct_typedef_pointer_only.h.

Made by rffi-import 0.1.0 with:
    rffi-import struct_typedef_pointer_only.h -l struct_typedef_pointer_only -L lib -o struct_typedef_pointer_only.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['struct_typedef_pointer_only.h'],
    include_dirs=[_HERE],
    post_include_bits=['typedef __typeof__((*(*(nameless_pointer *)0))) rffi_nameless_pointer;',
                       'typedef __typeof__((*(nameless_array *)0)[0]) rffi_nameless_array;',
                       'typedef __typeof__((*(*(nameless_union *)0))) rffi_nameless_union;'],
    libraries=['struct_typedef_pointer_only'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ types

# struct_typedef_pointer_only.h:5: struct hidden_tag;
HIDDEN_TAG = rffi.CStruct('hidden_tag',
    ('value', rffi.INT),
    hints={'eci': eci})
HIDDEN_TAGP = lltype.Ptr(HIDDEN_TAG)
# struct_typedef_pointer_only.h:5: typedef struct hidden_tag *hidden;
HIDDEN = HIDDEN_TAGP
# struct_typedef_pointer_only.h:6: struct {...} rffi_nameless_pointer;
NAMELESS_POINTER = rffi.CStruct('rffi_nameless_pointer',
    ('x', rffi.INT),
    ('y', rffi.DOUBLE),
    hints={'eci': eci, 'typedef': True})
NAMELESS_POINTERP = lltype.Ptr(NAMELESS_POINTER)
# struct_typedef_pointer_only.h:6: typedef struct {...} *nameless_pointer;
NAMELESS_POINTER_ = NAMELESS_POINTERP
# struct_typedef_pointer_only.h:7: struct {...} rffi_nameless_array;
NAMELESS_ARRAY = rffi.CStruct('rffi_nameless_array',
    ('a', rffi.SHORT),
    ('b', rffi.SHORT),
    hints={'eci': eci, 'typedef': True})
NAMELESS_ARRAYP = lltype.Ptr(NAMELESS_ARRAY)
# struct_typedef_pointer_only.h:7: typedef struct {...} nameless_array[4];
NAMELESS_ARRAY_ = rffi.CFixedArray(NAMELESS_ARRAY, 4)
# struct_typedef_pointer_only.h:8: union {...} rffi_nameless_union;
NAMELESS_UNION = rffi.CStruct('rffi_nameless_union',
    ('i', rffi.INT),
    ('f', rffi.FLOAT),
    hints={'eci': eci, 'typedef': True, 'union': True})
NAMELESS_UNIONP = lltype.Ptr(NAMELESS_UNION)
# struct_typedef_pointer_only.h:8: typedef union {...} *nameless_union;
NAMELESS_UNION_ = NAMELESS_UNIONP
# struct_typedef_pointer_only.h:9: struct never_defined;
NEVER_DEFINEDP = rffi.COpaquePtr('struct never_defined')
# struct_typedef_pointer_only.h:9: typedef struct never_defined *never;
NEVER = NEVER_DEFINEDP
# struct_typedef_pointer_only.h:17: nameless_array list;
# to be cast to a pointer to its items
USES_THEM__LIST = rffi.CStruct('__typeof__(((struct uses_them *)0)->list)',
    ('_items', rffi.CFixedArray(rffi.USHORT, 8)),
    hints={'eci': eci, 'typedef': True})
USES_THEM__LISTP = lltype.Ptr(USES_THEM__LIST)
# struct_typedef_pointer_only.h:17: struct uses_them;
USES_THEM = rffi.CStruct('uses_them',
    ('h', HIDDEN),
    ('p', NAMELESS_POINTER_),
    ('list', USES_THEM__LIST),
    ('n', NEVER),
    hints={'eci': eci})
USES_THEMP = lltype.Ptr(USES_THEM)

# ------------------------------------------------------------ functions

# struct_typedef_pointer_only.h:11: int hidden_value(hidden h);
c_hidden_value = external('hidden_value', [HIDDEN], rffi.INT)
# struct_typedef_pointer_only.h:12: double nameless_sum(nameless_pointer p);
c_nameless_sum = external('nameless_sum', [NAMELESS_POINTER_], rffi.DOUBLE)
# struct_typedef_pointer_only.h:13: int nameless_last(nameless_array list);
c_nameless_last = external('nameless_last', [NAMELESS_ARRAYP], rffi.INT)
# struct_typedef_pointer_only.h:14: int nameless_i(nameless_union u);
c_nameless_i = external('nameless_i', [NAMELESS_UNION_], rffi.INT)
# struct_typedef_pointer_only.h:15: int never_null(never n);
c_never_null = external('never_null', [NEVER], rffi.INT)

# ------------------------------------------------------------ conversions

# To the exact type of a member, an item, a callback's result.
cast = rffi.cast
ARRAYP = rffi.CArrayPtr
INT = rffi.INT
DOUBLE = rffi.DOUBLE
SHORT = rffi.SHORT
FLOAT = rffi.FLOAT
USHORT = rffi.USHORT

# ------------------------------------------------------------ memory

def alloc(T):
    """One record of type T, zeroed; the caller frees it."""
    p = lltype.malloc(T, flavor='raw', zero=True)
    rffi.cast(rffi.VOIDP, p)    # untranslated, this moves it to C's memory
    return p
alloc._annspecialcase_ = 'specialize:arg(0)'

def alloc_array(T, n):
    """n of T (records, numbers, pointers), zeroed; of records p[0] is C's."""
    p = lltype.malloc(rffi.CArray(T), n, flavor='raw', zero=True)
    rffi.cast(rffi.VOIDP, p)
    return p
alloc_array._annspecialcase_ = 'specialize:arg(0)'

def free(p):
    lltype.free(p, flavor='raw')
free._annspecialcase_ = 'specialize:ll'

_memmove = rffi.llexternal(
    'memmove', [rffi.VOIDP, rffi.VOIDP, rffi.SIZE_T], lltype.Void,
    releasegil=False,
    compilation_info=ExternalCompilationInfo(includes=['string.h']))

def _size(P):
    return rffi.sizeof(P.TO.OF if isinstance(P.TO, lltype.Array) else P.TO)
_size._annspecialcase_ = 'specialize:memo'

def zero(p, n=1):
    """Zeroes what p points to, of an array the first n items."""
    size = rffi.cast(rffi.SIZE_T, n * _size(lltype.typeOf(p)))
    rffi.c_memset(rffi.cast(rffi.VOIDP, p), 0, size)
zero._annspecialcase_ = 'specialize:ll'

def copy(to, source, n=1):
    """Copies what source points to, of an array the first n items."""
    size = rffi.cast(rffi.SIZE_T, n * _size(lltype.typeOf(to)))
    _memmove(rffi.cast(rffi.VOIDP, to), rffi.cast(rffi.VOIDP, source), size)
copy._annspecialcase_ = 'specialize:ll'

def _scope(P, release):
    class Scope(object):
        def __init__(self, p):
            self.p = p
        def __enter__(self):
            return self.p
        def __exit__(self, *args):
            if self.p:
                release(self.p)
    return Scope
_scope._annspecialcase_ = 'specialize:memo'

def closing(p, release):
    """with closing(c_make(), c_free) as p: freed at the end."""
    return _scope(lltype.typeOf(p), release)(p)
closing._annspecialcase_ = 'specialize:ll_and_arg(1)'

def scoped(T):
    """with scoped(T) as p: memory until the end of the block."""
    return closing(alloc(T), free)
scoped._annspecialcase_ = 'specialize:arg(0)'

def scoped_array(T, n):
    return closing(alloc_array(T, n), free)
scoped_array._annspecialcase_ = 'specialize:arg(0)'

# ------------------------------------------------------------ not bound

# 1 macro: include-guard: it only keeps its header from being read twice
