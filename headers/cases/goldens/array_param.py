"""RPython bindings of array_param.h.

Made by rffi-import 0.1.0 with:
    rffi-import array_param.h -l array_param -L lib -o array_param.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['array_param.h'],
    include_dirs=[_HERE],
    libraries=['array_param'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ types

# array_param.h:12: struct ap_point;
AP_POINT = rffi.CStruct('ap_point',
    ('x', rffi.INT),
    ('y', rffi.INT),
    hints={'eci': eci})
AP_POINTP = lltype.Ptr(AP_POINT)

# ------------------------------------------------------------ functions

# array_param.h:5: int ap_sum(int values[], int n);
c_ap_sum = external('ap_sum', [rffi.INTP, rffi.INT], rffi.INT)
# array_param.h:6: int ap_sum4(const int values[4]);
c_ap_sum4 = external('ap_sum4', [rffi.INTP], rffi.INT)
# array_param.h:7: int ap_static(const double values[2]);
c_ap_static = external('ap_static', [rffi.DOUBLEP], rffi.INT)
# array_param.h:8: int ap_qualified(char text[], int out[3]);
c_ap_qualified = external('ap_qualified', [rffi.CCHARP, rffi.INTP], rffi.INT)
# array_param.h:9: int ap_words(const char *words[], int n);
c_ap_words = external(
    'ap_words', [rffi.CArrayPtr(rffi.CONST_CCHARP), rffi.INT], rffi.INT)
# array_param.h:10: void ap_pipe(int ends[2]);
c_ap_pipe = external('ap_pipe', [rffi.INTP], lltype.Void)
# array_param.h:13: int ap_points(const struct ap_point points[], int n);
c_ap_points = external('ap_points', [AP_POINTP, rffi.INT], rffi.INT)

# ------------------------------------------------------------ conversions

# To the exact type of a member, an item, a callback's result.
cast = rffi.cast
ARRAYP = rffi.CArrayPtr
INT = rffi.INT
DOUBLE = rffi.DOUBLE
CHAR = rffi.CHAR
CONST_CCHARP = rffi.CONST_CCHARP

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
