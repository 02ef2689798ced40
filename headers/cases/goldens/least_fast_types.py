"""RPython bindings of least_fast_types.h.

Made by rffi-import 0.1.0 with:
    rffi-import least_fast_types.h -l least_fast_types -L lib -o least_fast_types.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['least_fast_types.h'],
    include_dirs=[_HERE],
    libraries=['least_fast_types'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ functions

# least_fast_types.h:7: int_least8_t least_8(int_least8_t x);
c_least_8 = external('least_8', [rffi.INT_LEAST8_T], rffi.INT_LEAST8_T)
# least_fast_types.h:8: uint_least16_t least_u16(uint_least16_t x);
c_least_u16 = external(
    'least_u16', [rffi.UINT_LEAST16_T], rffi.UINT_LEAST16_T)
# least_fast_types.h:9: int_least32_t least_32(int_least32_t x);
c_least_32 = external('least_32', [rffi.INT_LEAST32_T], rffi.INT_LEAST32_T)
# least_fast_types.h:10: uint_least64_t least_u64(uint_least64_t x);
c_least_u64 = external(
    'least_u64', [rffi.UINT_LEAST64_T], rffi.UINT_LEAST64_T)
# least_fast_types.h:11: int_fast8_t fast_8(int_fast8_t x);
c_fast_8 = external('fast_8', [rffi.INT_FAST8_T], rffi.INT_FAST8_T)
# least_fast_types.h:12: uint_fast8_t fast_u8(uint_fast8_t x);
c_fast_u8 = external('fast_u8', [rffi.UINT_FAST8_T], rffi.UINT_FAST8_T)
# least_fast_types.h:13: int_fast16_t fast_16(int_fast16_t x);
c_fast_16 = external('fast_16', [rffi.INT_FAST16_T], rffi.INT_FAST16_T)
# least_fast_types.h:14: uint_fast32_t fast_u32(uint_fast32_t x);
c_fast_u32 = external('fast_u32', [rffi.UINT_FAST32_T], rffi.UINT_FAST32_T)
# least_fast_types.h:15: int_fast64_t fast_64(int_fast64_t x);
c_fast_64 = external('fast_64', [rffi.INT_FAST64_T], rffi.INT_FAST64_T)
# least_fast_types.h:16: void fast_store(int_fast16_t *out, uint_least8_t x);
c_fast_store = external(
    'fast_store', [rffi.INT_FAST16_TP, rffi.UINT_LEAST8_T], lltype.Void)

# ------------------------------------------------------------ helpers

def least_8(x):
    """int_least8_t least_8(int_least8_t x)

    Result: int [type]
    """
    return rffi.cast(lltype.Signed, c_least_8(x))
least_8._annspecialcase_ = 'specialize:ll'

def least_u16(x):
    """uint_least16_t least_u16(uint_least16_t x)

    Result: int [type]
    """
    return rffi.cast(lltype.Signed, c_least_u16(x))
least_u16._annspecialcase_ = 'specialize:ll'

def fast_8(x):
    """int_fast8_t fast_8(int_fast8_t x)

    Result: int [type]
    """
    return rffi.cast(lltype.Signed, c_fast_8(x))
fast_8._annspecialcase_ = 'specialize:ll'

def fast_u8(x):
    """uint_fast8_t fast_u8(uint_fast8_t x)

    Result: int [type]
    """
    return rffi.cast(lltype.Signed, c_fast_u8(x))
fast_u8._annspecialcase_ = 'specialize:ll'

# ------------------------------------------------------------ conversions

# To the exact type of a member, an item, a callback's result.
cast = rffi.cast
ARRAYP = rffi.CArrayPtr
INT_FAST16_T = rffi.INT_FAST16_T

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
