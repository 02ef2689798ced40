"""RPython bindings of typedef_scalars.h.

Made by rffi-import 0.1.0 with:
    rffi-import typedef_scalars.h -l typedef_scalars -L lib -o typedef_scalars.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['typedef_scalars.h'],
    include_dirs=[_HERE],
    libraries=['typedef_scalars'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ types

# typedef_scalars.h:5: typedef unsigned int u32;
u32 = rffi.UINT
# typedef_scalars.h:6: typedef u32 color;
color = u32
# typedef_scalars.h:7: typedef color pen;
pen = color
# typedef_scalars.h:8: typedef signed char i8;
i8 = rffi.SIGNEDCHAR
# typedef_scalars.h:9: typedef double real;
real = rffi.DOUBLE
# typedef_scalars.h:10: typedef const real creal;
creal = real
# typedef_scalars.h:11: typedef unsigned long long stamp;
stamp = rffi.ULONGLONG
# typedef_scalars.h:12: typedef _Bool flag;
flag = lltype.Bool
# typedef_scalars.h:13: typedef char letter;
letter = rffi.CHAR

# ------------------------------------------------------------ functions

# typedef_scalars.h:15: pen mix(u32 a, color b, const pen c);
c_mix = external('mix', [u32, color, pen], pen)
# typedef_scalars.h:16: real scale(creal x, i8 by);
c_scale = external('scale', [creal, i8], real)
# typedef_scalars.h:17: stamp stamp_next(stamp s, flag up);
c_stamp_next = external('stamp_next', [stamp, flag], stamp)
# typedef_scalars.h:18: letter letter_next(letter l);
c_letter_next = external('letter_next', [letter], letter)
# typedef_scalars.h:19: void pen_store(pen *out, color *other, u32 value);
c_pen_store = external(
    'pen_store', [rffi.UINTP, rffi.UINTP, u32], lltype.Void)

# ------------------------------------------------------------ conversions

# To the exact type of a member, an item, a callback's result.
cast = rffi.cast
ARRAYP = rffi.CArrayPtr
UINT = rffi.UINT

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
