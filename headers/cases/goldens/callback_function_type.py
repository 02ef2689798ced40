"""RPython bindings of callback_function_type.h.

Made by rffi-import 0.1.0 with:
    rffi-import callback_function_type.h -l callback_function_type -L lib -o callback_function_type.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.rtyper.annlowlevel import llhelper
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['callback_function_type.h'],
    include_dirs=[_HERE],
    libraries=['callback_function_type'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ types

# int in callbacks: rffi.INT is long on 32-bit machines.
C_INT = rffi.INT_real if rffi.INT is lltype.Signed else rffi.INT
# callback_function_type.h:5: typedef int cft_function(int);
CFT_FUNCTIONP = rffi.CCallback([C_INT], C_INT)
# callback_function_type.h:6: typedef cft_function *cft_pointer;
CFT_POINTER = rffi.CCallback([C_INT], C_INT)
# callback_function_type.h:13: struct cft_box;
CFT_BOX = rffi.CStruct('cft_box',
    ('direct', rffi.CCallback([C_INT], C_INT)),
    ('named', CFT_POINTER),
    ('list', rffi.CArrayPtr(rffi.CCallback([C_INT], C_INT))),
    hints={'eci': eci})
CFT_BOXP = lltype.Ptr(CFT_BOX)

# ------------------------------------------------------------ functions

# callback_function_type.h:8: int cft_call(cft_function *f, int x);
c_cft_call = external(
    'cft_call', [rffi.CCallback([C_INT], C_INT), rffi.INT], rffi.INT)
# callback_function_type.h:9: int cft_call_pointer(cft_pointer f, int x);
c_cft_call_pointer = external(
    'cft_call_pointer', [CFT_POINTER, rffi.INT], rffi.INT)
# callback_function_type.h:10: int cft_call_decayed(cft_function f, int x);
c_cft_call_decayed = external(
    'cft_call_decayed', [rffi.CCallback([C_INT], C_INT), rffi.INT], rffi.INT)
# callback_function_type.h:11: cft_function *cft_get(void);
c_cft_get = external('cft_get', [], rffi.CCallback([C_INT], C_INT))
# callback_function_type.h:19: int cft_box_call(const struct cft_box *box, int
#     x);
c_cft_box_call = external('cft_box_call', [CFT_BOXP, rffi.INT], rffi.INT)

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
#     def called(a1):
#         ...
#         return cast(C_INT, 0)
#     called._errorcode_ = cast(C_INT, -1)

def callback(P, function):
    """The constant function as a P, where it is no parameter."""
    return llhelper(P, rffi._make_wrapper_for(P, function, None, True))
callback._annspecialcase_ = 'specialize:arg(0, 1)'

# ------------------------------------------------------------ not bound

# 1 macro: include-guard: it only keeps its header from being read twice
