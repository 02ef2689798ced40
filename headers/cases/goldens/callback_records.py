"""RPython bindings of callback_records.h.

Made by rffi-import 0.1.0 with:
    rffi-import callback_records.h -l callback_records -L lib -o callback_records.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['callback_records.h'],
    include_dirs=[_HERE],
    libraries=['callback_records'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ types

# callback_records.h:5: typedef struct cbr_point cbr_point;
CBR_POINT = rffi.CStruct('cbr_point',
    ('x', rffi.INT),
    ('y', rffi.INT),
    hints={'eci': eci})
CBR_POINTP = lltype.Ptr(CBR_POINT)
# callback_records.h:6: struct cbr_opaque;
CBR_OPAQUEP = rffi.COpaquePtr('struct cbr_opaque')
# int in callbacks: rffi.INT is long on 32-bit machines.
C_INT = rffi.INT_real if rffi.INT is lltype.Signed else rffi.INT
# callback_records.h:8: typedef int (*cbr_by_pointer)(cbr_point *);
CBR_BY_POINTER = rffi.CCallback([CBR_POINTP], C_INT)
# callback_records.h:9: typedef int (*cbr_by_value)(cbr_point);
# a callback is passed as void *: cbr_point
CBR_BY_VALUE = rffi.VOIDP
# callback_records.h:10: typedef cbr_point (*cbr_result)(int);
# a callback is passed as void *: cbr_point
CBR_RESULT = rffi.VOIDP
# callback_records.h:11: typedef struct cbr_opaque *(*cbr_handle)(struct
#     cbr_opaque *, struct cbr_opaque **);
CBR_HANDLE = rffi.CCallback(
    [CBR_OPAQUEP, rffi.CArrayPtr(CBR_OPAQUEP)], CBR_OPAQUEP)

# ------------------------------------------------------------ functions

# callback_records.h:13: int cbr_run_pointer(cbr_by_pointer f);
c_cbr_run_pointer = external('cbr_run_pointer', [CBR_BY_POINTER], rffi.INT)
# callback_records.h:14: int cbr_run_value(cbr_by_value f);
# a callback is passed as void *: cbr_point
c_cbr_run_value = external('cbr_run_value', [CBR_BY_VALUE], rffi.INT)
# callback_records.h:15: int cbr_run_result(cbr_result f);
# a callback is passed as void *: cbr_point
c_cbr_run_result = external('cbr_run_result', [CBR_RESULT], rffi.INT)
# callback_records.h:16: int cbr_run_handle(cbr_handle f);
c_cbr_run_handle = external('cbr_run_handle', [CBR_HANDLE], rffi.INT)

# ------------------------------------------------------------ conversions

# To the exact type of a member, an item, a callback's result.
cast = rffi.cast
ARRAYP = rffi.CArrayPtr
INT = rffi.INT

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

# ------------------------------------------------------------ callbacks

# C calls functions of RPython's that are constants. One gives exactly the
# type of the callback's result; to C an exception is its _errorcode_, or 0:
#     def called(a1):
#         ...
#         return cast(C_INT, 0)
#     called._errorcode_ = cast(C_INT, -1)

# ------------------------------------------------------------ not bound

# 1 macro: include-guard: it only keeps its header from being read twice
