"""RPython bindings of include_owned.h.

Made by rffi-import 0.1.0 with:
    rffi-import include_owned.h -l include_owned -L lib -o include_owned.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['include_owned.h'],
    include_dirs=[_HERE],
    libraries=['include_owned'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ types

# errors.h:2: typedef int iq_error;
iq_error = rffi.INT
# points.h:7: struct iq_point;
IQ_POINT = rffi.CStruct('iq_point',
    ('x', rffi.DOUBLE),
    ('y', rffi.DOUBLE),
    hints={'eci': eci})
IQ_POINTP = lltype.Ptr(IQ_POINT)
# points.h:8: typedef double iq_real;
iq_real = rffi.DOUBLE

# ------------------------------------------------------------ functions

# errors.h:3: const char *iq_error_text(iq_error error);
c_iq_error_text = external('iq_error_text', [iq_error], rffi.CCHARP)
# points.h:9: iq_error iq_point_set(struct iq_point *p, iq_real x, iq_real y);
c_iq_point_set = external(
    'iq_point_set', [IQ_POINTP, iq_real, iq_real], iq_error)
# include_owned.h:8: iq_error iq_distance(const struct iq_point *a, const
#     struct iq_point *b, double *out);
c_iq_distance = external(
    'iq_distance', [IQ_POINTP, IQ_POINTP, rffi.DOUBLEP], iq_error)

# ------------------------------------------------------------ helpers

def iq_error_text(error):
    """const char *iq_error_text(iq_error error)

    Result: str, a copy; None for NULL [type]
    """
    result = c_iq_error_text(error)
    return rffi.charp2str(result) if result else None
iq_error_text._annspecialcase_ = 'specialize:ll'

# ------------------------------------------------------------ conversions

# To the exact type of a member, an item, a callback's result.
cast = rffi.cast
ARRAYP = rffi.CArrayPtr
DOUBLE = rffi.DOUBLE
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

# 2 macros: include-guard: it only keeps its header from being read twice
