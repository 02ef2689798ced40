"""RPython bindings of struct_by_value.h.

Made by rffi-import 0.1.0 with:
    rffi-import struct_by_value.h -l struct_by_value -L lib -o struct_by_value.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['struct_by_value.h'],
    include_dirs=[_HERE],
    libraries=['struct_by_value'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ types

# struct_by_value.h:5: struct sbv_point;
SBV_POINT = rffi.CStruct('sbv_point',
    ('x', rffi.INT),
    ('y', rffi.INT),
    hints={'eci': eci})
SBV_POINTP = lltype.Ptr(SBV_POINT)
# struct_by_value.h:6: struct sbv_vector;
SBV_VECTOR = rffi.CStruct('sbv_vector',
    ('x', rffi.DOUBLE),
    ('y', rffi.DOUBLE),
    hints={'eci': eci})
SBV_VECTORP = lltype.Ptr(SBV_VECTOR)
# struct_by_value.h:7: struct sbv_mixed;
SBV_MIXED = rffi.CStruct('sbv_mixed',
    ('a', rffi.CHAR),
    ('b', rffi.DOUBLE),
    hints={'eci': eci})
SBV_MIXEDP = lltype.Ptr(SBV_MIXED)
# struct_by_value.h:8: struct sbv_large;
SBV_LARGE = rffi.CStruct('sbv_large',
    ('values0', rffi.LONG),
    ('values1', rffi.LONG),
    ('values2', rffi.LONG),
    ('values3', rffi.LONG),
    ('values4', rffi.LONG),
    hints={'eci': eci})
SBV_LARGEP = lltype.Ptr(SBV_LARGE)
# struct_by_value.h:9: struct sbv_line;
SBV_LINE = rffi.CStruct('sbv_line',
    ('from', SBV_POINT),
    ('to', SBV_POINT),
    hints={'eci': eci})
SBV_LINEP = lltype.Ptr(SBV_LINE)
# struct_by_value.h:10: struct sbv_floats;
SBV_FLOATS = rffi.CStruct('sbv_floats',
    ('r', rffi.FLOAT),
    ('g', rffi.FLOAT),
    ('b', rffi.FLOAT),
    hints={'eci': eci})
SBV_FLOATSP = lltype.Ptr(SBV_FLOATS)
# struct_by_value.h:11: struct sbv_handle;
SBV_HANDLE = rffi.CStruct('sbv_handle',
    ('p', rffi.VOIDP),
    hints={'eci': eci})
SBV_HANDLEP = lltype.Ptr(SBV_HANDLE)

# ------------------------------------------------------------ functions

# struct_by_value.h:13: int sbv_point_sum(struct sbv_point p);
c_sbv_point_sum = external('sbv_point_sum', [SBV_POINT], rffi.INT)
# struct_by_value.h:14: double sbv_vector_dot(struct sbv_vector a, struct
#     sbv_vector b);
c_sbv_vector_dot = external(
    'sbv_vector_dot', [SBV_VECTOR, SBV_VECTOR], rffi.DOUBLE)
# struct_by_value.h:15: double sbv_mixed_get(int before, struct sbv_mixed m,
#     int after);
c_sbv_mixed_get = external(
    'sbv_mixed_get', [rffi.INT, SBV_MIXED, rffi.INT], rffi.DOUBLE)
# struct_by_value.h:16: long sbv_large_sum(struct sbv_large l);
c_sbv_large_sum = external('sbv_large_sum', [SBV_LARGE], rffi.LONG)
# struct_by_value.h:17: int sbv_line_length(struct sbv_line line);
c_sbv_line_length = external('sbv_line_length', [SBV_LINE], rffi.INT)
# struct_by_value.h:18: double sbv_floats_sum(struct sbv_floats f);
c_sbv_floats_sum = external('sbv_floats_sum', [SBV_FLOATS], rffi.DOUBLE)
# struct_by_value.h:19: int sbv_handle_null(struct sbv_handle h);
c_sbv_handle_null = external('sbv_handle_null', [SBV_HANDLE], rffi.INT)
# struct_by_value.h:20: void sbv_const(const struct sbv_point p, int *out);
c_sbv_const = external('sbv_const', [SBV_POINT, rffi.INTP], lltype.Void)

# ------------------------------------------------------------ conversions

# To the exact type of a member, an item, a callback's result.
cast = rffi.cast
ARRAYP = rffi.CArrayPtr
INT = rffi.INT
DOUBLE = rffi.DOUBLE
CHAR = rffi.CHAR
LONG = rffi.LONG
FLOAT = rffi.FLOAT
VOIDP = rffi.VOIDP

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
