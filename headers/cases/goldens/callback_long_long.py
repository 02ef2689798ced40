"""RPython bindings of callback_long_long.h.

Made by rffi-import 0.1.0 with:
    rffi-import callback_long_long.h -l callback_long_long -L lib -o callback_long_long.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.rtyper.annlowlevel import llhelper
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['callback_long_long.h'],
    include_dirs=[_HERE],
    libraries=['callback_long_long'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ types

# callback_long_long.h:5: typedef long long (*cll_step)(long long, unsigned
#     long long);
CLL_STEP = rffi.CCallback([rffi.LONGLONG, rffi.ULONGLONG], rffi.LONGLONG)
LONG_LONG = lltype.Typedef(rffi.LONGLONG, 'long long')
LONG_LONGP = rffi.CArrayPtr(LONG_LONG)
# callback_long_long.h:6: typedef void (*cll_out)(long long *);
CLL_OUT = rffi.CCallback([LONG_LONGP], lltype.Void)
# callback_long_long.h:11: struct cll_table;
# a callback is passed as void *: RPython would render 'long long' as 'long'
# a callback is passed as void *: RPython would render 'long long' as 'long'
CLL_TABLE = rffi.CStruct('cll_table',
    ('step', rffi.VOIDP),
    ('seek', rffi.VOIDP),
    hints={'eci': eci})
CLL_TABLEP = lltype.Ptr(CLL_TABLE)

# ------------------------------------------------------------ functions

# callback_long_long.h:8: long long cll_repeat(cll_step step, int times);
# a callback is passed as void *: RPython would render 'long long' as 'long'
c_cll_repeat = external('cll_repeat', [rffi.VOIDP, rffi.INT], rffi.LONGLONG)
# callback_long_long.h:9: long long cll_ask(cll_out out);
c_cll_ask = external('cll_ask', [CLL_OUT], rffi.LONGLONG)

# ------------------------------------------------------------ conversions

# To the exact type of a member, an item, a callback's result.
cast = rffi.cast
ARRAYP = rffi.CArrayPtr
LONGLONG = rffi.LONGLONG
ULONGLONG = rffi.ULONGLONG
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
#     def called(a1):
#         ...

def callback(P, function):
    """The constant function as a P, where it is no parameter."""
    return llhelper(P, rffi._make_wrapper_for(P, function, None, True))
callback._annspecialcase_ = 'specialize:arg(0, 1)'

# ------------------------------------------------------------ not bound

# 1 macro: include-guard: it only keeps its header from being read twice
