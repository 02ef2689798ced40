"""RPython bindings of callback_unsayable.h.

Made by rffi-import 0.1.0 with:
    rffi-import callback_unsayable.h -o callback_unsayable.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.rtyper.annlowlevel import llhelper
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['callback_unsayable.h'],
    include_dirs=[_HERE])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ types

# callback_unsayable.h:7: typedef void (*cu_variadic)(const char *, ...);
# a callback is passed as void *: a function with '...'
CU_VARIADIC = rffi.VOIDP
# callback_unsayable.h:8: typedef int (*cu_va_list)(const char *, va_list);
# a callback is passed as void *: a va_list cannot be made in RPython
CU_VA_LIST = rffi.VOIDP
# callback_unsayable.h:9: typedef _Complex double (*cu_complex)(_Complex
#     double);
# a callback is passed as void *: RPython has no complex type
CU_COMPLEX = rffi.VOIDP
# callback_unsayable.h:10: typedef __int128 (*cu_int128)(void);
# a callback is passed as void *: 128-bit integers cannot be passed when
#     untranslated
CU_INT128 = rffi.VOIDP
# callback_unsayable.h:11: typedef void (*cu_unprototyped)();
CU_UNPROTOTYPED = rffi.CCallback([], lltype.Void)
# int in callbacks: rffi.INT is long on 32-bit machines.
C_INT = rffi.INT_real if rffi.INT is lltype.Signed else rffi.INT
# callback_unsayable.h:12: typedef void (*cu_noreturn)(int);
CU_NORETURN = rffi.CCallback([C_INT], lltype.Void)
# callback_unsayable.h:20: struct cu_all;
# a callback is passed as void *: a function with '...'
# a callback is passed as void *: RPython has no complex type
CU_ALL = rffi.CStruct('cu_all',
    ('a', CU_VARIADIC),
    ('b', CU_COMPLEX),
    ('c', CU_UNPROTOTYPED),
    ('last', rffi.INT),
    hints={'eci': eci})
CU_ALLP = lltype.Ptr(CU_ALL)

# ------------------------------------------------------------ functions

# callback_unsayable.h:14: void cu_set_variadic(cu_variadic f);
# a callback is passed as void *: a function with '...'
c_cu_set_variadic = external('cu_set_variadic', [CU_VARIADIC], lltype.Void)
# callback_unsayable.h:15: void cu_set_va_list(cu_va_list f);
# a callback is passed as void *: a va_list cannot be made in RPython
c_cu_set_va_list = external('cu_set_va_list', [CU_VA_LIST], lltype.Void)
# callback_unsayable.h:16: void cu_set_complex(cu_complex f);
# a callback is passed as void *: RPython has no complex type
c_cu_set_complex = external('cu_set_complex', [CU_COMPLEX], lltype.Void)
# callback_unsayable.h:17: int cu_set_int128(cu_int128 f, int x);
# a callback is passed as void *: 128-bit integers cannot be passed when
#     untranslated
c_cu_set_int128 = external('cu_set_int128', [CU_INT128, rffi.INT], rffi.INT)
# callback_unsayable.h:18: void cu_set_unprototyped(cu_unprototyped f);
c_cu_set_unprototyped = external(
    'cu_set_unprototyped', [CU_UNPROTOTYPED], lltype.Void)
# callback_unsayable.h:19: void cu_set_noreturn(cu_noreturn f);
# a callback is passed as void *: a function of RPython returns
c_cu_set_noreturn = external('cu_set_noreturn', [rffi.VOIDP], lltype.Void)
# callback_unsayable.h:21: int cu_last(const struct cu_all *all);
c_cu_last = external('cu_last', [CU_ALLP], rffi.INT)

# ------------------------------------------------------------ conversions

# To the exact type of a member, an item, a callback's result.
cast = rffi.cast
ARRAYP = rffi.CArrayPtr
INT = rffi.INT
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

# ------------------------------------------------------------ callbacks

# C calls functions of RPython's that are constants. One gives exactly the
# type of the callback's result; to C an exception is its _errorcode_, or 0:
#     def called():
#         ...

def callback(P, function):
    """The constant function as a P, where it is no parameter."""
    return llhelper(P, rffi._make_wrapper_for(P, function, None, True))
callback._annspecialcase_ = 'specialize:arg(0, 1)'

# ------------------------------------------------------------ not bound

# 1 macro: include-guard: it only keeps its header from being read twice
