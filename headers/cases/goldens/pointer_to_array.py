"""RPython bindings of pointer_to_array.h.

Made by rffi-import 0.1.0 with:
    rffi-import pointer_to_array.h -l pointer_to_array -L lib -o pointer_to_array.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['pointer_to_array.h'],
    include_dirs=[_HERE],
    libraries=['pointer_to_array'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ types

DOUBLE_P_3 = rffi.COpaquePtr(typedef='__typeof__(double (*)[3])')
# pointer_to_array.h:9: typedef double (*matrix3)[3];
MATRIX3 = DOUBLE_P_3
INT_P_4 = rffi.COpaquePtr(typedef='__typeof__(int (*)[4])')
CHAR_P_P_2_8 = rffi.COpaquePtr(typedef='__typeof__(char (*(*)[2])[8])')
# pointer_to_array.h:12: struct row_holder;
ROW_HOLDER = rffi.CStruct('row_holder',
    ('row', INT_P_4),
    ('deep', CHAR_P_P_2_8),
    hints={'eci': eci})
ROW_HOLDERP = lltype.Ptr(ROW_HOLDER)
INT_P_3 = rffi.COpaquePtr(typedef='__typeof__(int (*)[3])')
CONST_INT_P_3 = rffi.COpaquePtr(typedef='__typeof__(const int (*)[3])')
CHAR_P_16 = rffi.COpaquePtr(typedef='__typeof__(char (*)[16])')

# ------------------------------------------------------------ functions

# pointer_to_array.h:5: int row_sum(int (*row)[3]);
c_row_sum = external('row_sum', [INT_P_3], rffi.INT)
# pointer_to_array.h:6: int row_sum_const(const int (*row)[3]);
c_row_sum_const = external('row_sum_const', [CONST_INT_P_3], rffi.INT)
# pointer_to_array.h:7: void row_names(char (*names)[16], int n);
c_row_names = external('row_names', [CHAR_P_16, rffi.INT], lltype.Void)
# pointer_to_array.h:8: int (*row_of(int (*table)[3], int n))[3];
c_row_of = external('row_of', [INT_P_3, rffi.INT], INT_P_3)
# pointer_to_array.h:10: double row_trace(matrix3 m);
c_row_trace = external('row_trace', [MATRIX3], rffi.DOUBLE)

# ------------------------------------------------------------ conversions

# To the exact type of a member, an item, a callback's result.
cast = rffi.cast
ARRAYP = rffi.CArrayPtr

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
