"""RPython bindings of struct_empty.h.

Made by rffi-import 0.1.0 with:
    rffi-import struct_empty.h -l struct_empty -L lib -o struct_empty.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['struct_empty.h'],
    include_dirs=[_HERE],
    libraries=['struct_empty'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ types

# struct_empty.h:5: struct se_empty;
SE_EMPTY = rffi.CStruct('se_empty',
    hints={'eci': eci})
SE_EMPTYP = lltype.Ptr(SE_EMPTY)
# struct_empty.h:6: union se_union;
SE_UNION = rffi.CStruct('se_union',
    hints={'eci': eci, 'union': True})
SE_UNIONP = lltype.Ptr(SE_UNION)
# struct_empty.h:7: typedef struct {...} se_typedef;
SE_TYPEDEF = rffi.CStruct('se_typedef',
    hints={'eci': eci, 'typedef': True})
SE_TYPEDEFP = lltype.Ptr(SE_TYPEDEF)
# struct_empty.h:8: struct se_holder;
SE_HOLDER = rffi.CStruct('se_holder',
    ('before', rffi.INT),
    ('nothing', SE_EMPTY),
    ('after', rffi.INT),
    hints={'eci': eci})
SE_HOLDERP = lltype.Ptr(SE_HOLDER)
# struct_empty.h:9: struct se_empty none[3];
# to be cast to a pointer to its items
SE_ARRAY__NONE = rffi.CStruct('__typeof__(((struct se_array *)0)->none)',
    ('_items', rffi.CFixedArray(rffi.UCHAR, 0)),
    hints={'eci': eci, 'typedef': True})
SE_ARRAY__NONEP = lltype.Ptr(SE_ARRAY__NONE)
# struct_empty.h:9: struct se_array;
SE_ARRAY = rffi.CStruct('se_array',
    ('none', SE_ARRAY__NONE),
    ('end', rffi.CHAR),
    hints={'eci': eci})
SE_ARRAYP = lltype.Ptr(SE_ARRAY)

# ------------------------------------------------------------ functions

# struct_empty.h:11: int se_take(struct se_empty *p, union se_union *u,
#     se_typedef *t);
c_se_take = external('se_take', [SE_EMPTYP, SE_UNIONP, SE_TYPEDEFP], rffi.INT)
# struct_empty.h:12: int se_after(const struct se_holder *h);
c_se_after = external('se_after', [SE_HOLDERP], rffi.INT)
# struct_empty.h:13: int se_value(struct se_empty e, int x);
c_se_value = external('se_value', [SE_EMPTY, rffi.INT], rffi.INT)

# ------------------------------------------------------------ conversions

# To the exact type of a member, an item, a callback's result.
cast = rffi.cast
ARRAYP = rffi.CArrayPtr
INT = rffi.INT
UCHAR = rffi.UCHAR
CHAR = rffi.CHAR

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
