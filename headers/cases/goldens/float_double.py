"""RPython bindings of float_double.h.

Made by rffi-import 0.1.0 with:
    rffi-import float_double.h -l float_double -L lib -o float_double.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['float_double.h'],
    include_dirs=[_HERE],
    libraries=['float_double'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ types

# float_double.h:11: struct real_pair;
REAL_PAIR = rffi.CStruct('real_pair',
    ('f', rffi.FLOAT),
    ('d', rffi.DOUBLE),
    hints={'eci': eci})
REAL_PAIRP = lltype.Ptr(REAL_PAIR)

# ------------------------------------------------------------ functions

# float_double.h:5: float real_half(float x);
c_real_half = external('real_half', [rffi.FLOAT], rffi.FLOAT)
# float_double.h:6: double real_third(double x);
c_real_third = external('real_third', [rffi.DOUBLE], rffi.DOUBLE)
# float_double.h:7: double real_mixed(float a, double b, int c);
c_real_mixed = external(
    'real_mixed', [rffi.FLOAT, rffi.DOUBLE, rffi.INT], rffi.DOUBLE)
# float_double.h:8: void real_split(double x, double *whole, float *part);
c_real_split = external(
    'real_split', [rffi.DOUBLE, rffi.DOUBLEP, rffi.FLOATP], lltype.Void)
# float_double.h:9: double real_mean(const double values[], int n);
c_real_mean = external('real_mean', [rffi.DOUBLEP, rffi.INT], rffi.DOUBLE)
# float_double.h:16: void real_pair_scale(struct real_pair *pair, double by);
c_real_pair_scale = external(
    'real_pair_scale', [REAL_PAIRP, rffi.DOUBLE], lltype.Void)

# ------------------------------------------------------------ helpers

def real_half(x):
    """float real_half(float x)

    x: float [type]
    Result: float [type]
    """
    return rffi.cast(lltype.Float, c_real_half(rffi.cast(rffi.FLOAT, x)))
real_half._annspecialcase_ = 'specialize:ll'

def real_mixed(a, b, c):
    """double real_mixed(float a, double b, int c)

    a: float [type]
    """
    return c_real_mixed(rffi.cast(rffi.FLOAT, a), b, c)
real_mixed._annspecialcase_ = 'specialize:ll'

# ------------------------------------------------------------ conversions

# To the exact type of a member, an item, a callback's result.
cast = rffi.cast
ARRAYP = rffi.CArrayPtr
FLOAT = rffi.FLOAT
DOUBLE = rffi.DOUBLE

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
