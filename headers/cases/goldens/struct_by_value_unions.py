"""RPython bindings of struct_by_value_unions.h.

Made by rffi-import 0.1.0 with:
    rffi-import struct_by_value_unions.h -l struct_by_value_unions -L lib -o struct_by_value_unions.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['struct_by_value_unions.h'],
    include_dirs=[_HERE],
    post_include_bits=['typedef __typeof__((*(struct sbu_real_inside *)0).u) rffi_sbu_real_inside__u;'],
    libraries=['struct_by_value_unions'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# What RPython cannot say is said in C: (prototype, body).
_SHIMS = [
    ('long rffi_sbu_real_first_l(const union sbu_real_first *u)',
     'return sbu_real_first_l(*u);'),
    ('long rffi_sbu_real_inside_l(const struct sbu_real_inside *s)',
     'return sbu_real_inside_l(*s);'),
]
shim_eci = eci.merge(ExternalCompilationInfo(
    post_include_bits=['RPY_EXTERN %s;' % prototype for prototype, _ in _SHIMS],
    separate_module_sources=['\n'.join(['%s { %s }' % shim for shim in _SHIMS])]))

def shim(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=shim_eci, **kwds)

# ------------------------------------------------------------ types

# struct_by_value_unions.h:5: union sbu_int_first;
SBU_INT_FIRST = rffi.CStruct('sbu_int_first',
    ('i', rffi.INT),
    ('d', rffi.DOUBLE),
    hints={'eci': eci, 'union': True})
SBU_INT_FIRSTP = lltype.Ptr(SBU_INT_FIRST)
# struct_by_value_unions.h:6: union sbu_real_first;
SBU_REAL_FIRST = rffi.CStruct('sbu_real_first',
    ('d', rffi.DOUBLE),
    ('l', rffi.LONG),
    hints={'eci': eci, 'union': True})
SBU_REAL_FIRSTP = lltype.Ptr(SBU_REAL_FIRST)
# struct_by_value_unions.h:7: union {...} rffi_sbu_real_inside__u;
SBU_REAL_INSIDE__U = rffi.CStruct('rffi_sbu_real_inside__u',
    ('d', rffi.DOUBLE),
    ('l', rffi.LONG),
    hints={'eci': eci, 'typedef': True, 'union': True})
SBU_REAL_INSIDE__UP = lltype.Ptr(SBU_REAL_INSIDE__U)
# struct_by_value_unions.h:7: struct sbu_real_inside;
SBU_REAL_INSIDE = rffi.CStruct('sbu_real_inside',
    ('tag', rffi.INT),
    ('u', SBU_REAL_INSIDE__U),
    hints={'eci': eci})
SBU_REAL_INSIDEP = lltype.Ptr(SBU_REAL_INSIDE)
# struct_by_value_unions.h:8: union sbu_large;
SBU_LARGE = rffi.CStruct('sbu_large',
    ('d', rffi.DOUBLE),
    ('text', rffi.CFixedArray(rffi.CHAR, 40)),
    hints={'eci': eci, 'union': True})
SBU_LARGEP = lltype.Ptr(SBU_LARGE)

# ------------------------------------------------------------ functions

# struct_by_value_unions.h:10: int sbu_int_first_i(union sbu_int_first u);
c_sbu_int_first_i = external('sbu_int_first_i', [SBU_INT_FIRST], rffi.INT)
# struct_by_value_unions.h:11: long sbu_real_first_l(union sbu_real_first u);
# u: by pointer
c_sbu_real_first_l = shim(
    'rffi_sbu_real_first_l', [SBU_REAL_FIRSTP], rffi.LONG)
# struct_by_value_unions.h:12: long sbu_real_inside_l(struct sbu_real_inside
#     s);
# s: by pointer
c_sbu_real_inside_l = shim(
    'rffi_sbu_real_inside_l', [SBU_REAL_INSIDEP], rffi.LONG)
# struct_by_value_unions.h:13: int sbu_large_first(union sbu_large u);
c_sbu_large_first = external('sbu_large_first', [SBU_LARGE], rffi.INT)
# struct_by_value_unions.h:14: long sbu_by_pointer(const union sbu_real_first
#     *u);
c_sbu_by_pointer = external('sbu_by_pointer', [SBU_REAL_FIRSTP], rffi.LONG)

# ------------------------------------------------------------ conversions

# To the exact type of a member, an item, a callback's result.
cast = rffi.cast
ARRAYP = rffi.CArrayPtr
INT = rffi.INT
DOUBLE = rffi.DOUBLE
LONG = rffi.LONG
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
