"""RPython bindings of callback_of_callbacks.h.

Made by rffi-import 0.1.0 with:
    rffi-import callback_of_callbacks.h -l callback_of_callbacks -L lib -o callback_of_callbacks.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.rtyper.annlowlevel import llhelper
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['callback_of_callbacks.h'],
    include_dirs=[_HERE],
    libraries=['callback_of_callbacks'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ types

# int in callbacks: rffi.INT is long on 32-bit machines.
C_INT = rffi.INT_real if rffi.INT is lltype.Signed else rffi.INT
# callback_of_callbacks.h:5: typedef int (*coc_leaf)(int);
COC_LEAF = rffi.CCallback([C_INT], C_INT)
# callback_of_callbacks.h:6: typedef int (*coc_outer)(coc_leaf, int);
COC_OUTER = rffi.CCallback([COC_LEAF, C_INT], C_INT)
# callback_of_callbacks.h:7: typedef coc_leaf (*coc_chooser)(int);
COC_CHOOSER = rffi.CCallback([C_INT], COC_LEAF)

# ------------------------------------------------------------ functions

# callback_of_callbacks.h:9: int coc_run(coc_outer outer, int x);
c_coc_run = external('coc_run', [COC_OUTER, rffi.INT], rffi.INT)
# callback_of_callbacks.h:10: int coc_choose(coc_chooser chooser, int which,
#     int x);
c_coc_choose = external(
    'coc_choose', [COC_CHOOSER, rffi.INT, rffi.INT], rffi.INT)
# callback_of_callbacks.h:11: int coc_deep(int (*f)(int (*)(int (*)(int),
#     int), coc_leaf));
c_coc_deep = external(
    'coc_deep',
    [rffi.CCallback([rffi.CCallback([rffi.CCallback([C_INT], C_INT), C_INT], C_INT), COC_LEAF], C_INT)],
    rffi.INT)
# callback_of_callbacks.h:12: int coc_pointer(coc_leaf *leaves, int
#     (**more)(int), int n);
c_coc_pointer = external(
    'coc_pointer',
    [rffi.CArrayPtr(COC_LEAF), rffi.CArrayPtr(rffi.CCallback([C_INT], C_INT)),
     rffi.INT],
    rffi.INT)

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

# ------------------------------------------------------------ callbacks

# C calls functions of RPython's that are constants. One gives exactly the
# type of the callback's result; to C an exception is its _errorcode_, or 0:
#     def called(a1, a2):
#         ...
#         return cast(C_INT, 0)
#     called._errorcode_ = cast(C_INT, -1)

def callback(P, function):
    """The constant function as a P, where it is no parameter."""
    return llhelper(P, rffi._make_wrapper_for(P, function, None, True))
callback._annspecialcase_ = 'specialize:arg(0, 1)'

# ------------------------------------------------------------ not bound

# 1 macro: include-guard: it only keeps its header from being read twice
