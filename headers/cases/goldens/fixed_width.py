"""RPython bindings of fixed_width.h.

Made by rffi-import 0.1.0 with:
    rffi-import fixed_width.h -l fixed_width -L lib -o fixed_width.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['fixed_width.h'],
    include_dirs=[_HERE],
    libraries=['fixed_width'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ types

# fixed_width.h:16: struct fixed_all;
FIXED_ALL = rffi.CStruct('fixed_all',
    ('i8', rffi.SIGNEDCHAR),
    ('u8', rffi.UCHAR),
    ('i16', rffi.SHORT),
    ('u16', rffi.USHORT),
    ('i32', rffi.INT),
    ('u32', rffi.UINT),
    ('i64', rffi.LONGLONG),
    ('u64', rffi.ULONGLONG),
    hints={'eci': eci})
FIXED_ALLP = lltype.Ptr(FIXED_ALL)

# ------------------------------------------------------------ functions

# fixed_width.h:7: int8_t fixed_i8(int8_t x);
c_fixed_i8 = external('fixed_i8', [rffi.SIGNEDCHAR], rffi.SIGNEDCHAR)
# fixed_width.h:8: uint8_t fixed_u8(uint8_t x);
c_fixed_u8 = external('fixed_u8', [rffi.UCHAR], rffi.UCHAR)
# fixed_width.h:9: int16_t fixed_i16(int16_t x);
c_fixed_i16 = external('fixed_i16', [rffi.SHORT], rffi.SHORT)
# fixed_width.h:10: uint16_t fixed_u16(uint16_t x);
c_fixed_u16 = external('fixed_u16', [rffi.USHORT], rffi.USHORT)
# fixed_width.h:11: int32_t fixed_i32(int32_t x);
c_fixed_i32 = external('fixed_i32', [rffi.INT], rffi.INT)
# fixed_width.h:12: uint32_t fixed_u32(uint32_t x);
c_fixed_u32 = external('fixed_u32', [rffi.UINT], rffi.UINT)
# fixed_width.h:13: int64_t fixed_i64(int64_t x);
c_fixed_i64 = external('fixed_i64', [rffi.LONGLONG], rffi.LONGLONG)
# fixed_width.h:14: uint64_t fixed_u64(uint64_t x);
c_fixed_u64 = external('fixed_u64', [rffi.ULONGLONG], rffi.ULONGLONG)
# fixed_width.h:21: void fixed_fill(struct fixed_all *all);
c_fixed_fill = external('fixed_fill', [FIXED_ALLP], lltype.Void)
# fixed_width.h:22: int64_t fixed_total(const int64_t *values, uint8_t n);
c_fixed_total = external(
    'fixed_total', [rffi.LONGLONGP, rffi.UCHAR], rffi.LONGLONG)

# ------------------------------------------------------------ helpers

def fixed_i8(x):
    """int8_t fixed_i8(int8_t x)

    Result: int [type]
    """
    return rffi.cast(lltype.Signed, c_fixed_i8(x))
fixed_i8._annspecialcase_ = 'specialize:ll'

def fixed_u8(x):
    """uint8_t fixed_u8(uint8_t x)

    Result: int [type]
    """
    return rffi.cast(lltype.Signed, c_fixed_u8(x))
fixed_u8._annspecialcase_ = 'specialize:ll'

def fixed_i16(x):
    """int16_t fixed_i16(int16_t x)

    Result: int [type]
    """
    return rffi.cast(lltype.Signed, c_fixed_i16(x))
fixed_i16._annspecialcase_ = 'specialize:ll'

def fixed_u16(x):
    """uint16_t fixed_u16(uint16_t x)

    Result: int [type]
    """
    return rffi.cast(lltype.Signed, c_fixed_u16(x))
fixed_u16._annspecialcase_ = 'specialize:ll'

# ------------------------------------------------------------ conversions

# To the exact type of a member, an item, a callback's result.
cast = rffi.cast
ARRAYP = rffi.CArrayPtr
SIGNEDCHAR = rffi.SIGNEDCHAR
UCHAR = rffi.UCHAR
SHORT = rffi.SHORT
USHORT = rffi.USHORT
INT = rffi.INT
UINT = rffi.UINT
LONGLONG = rffi.LONGLONG
ULONGLONG = rffi.ULONGLONG

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
