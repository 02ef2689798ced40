"""RPython bindings of callback_typedef.h.

Made by rffi-import 0.1.0 with:
    rffi-import callback_typedef.h -l callback_typedef -L lib -o callback_typedef.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['callback_typedef.h'],
    include_dirs=[_HERE],
    libraries=['callback_typedef'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ types

# int in callbacks: rffi.INT is long on 32-bit machines.
C_INT = rffi.INT_real if rffi.INT is lltype.Signed else rffi.INT
# callback_typedef.h:5: typedef int (*cb_binary)(int, int);
CB_BINARY = rffi.CCallback([C_INT, C_INT], C_INT)
# callback_typedef.h:6: typedef void (*cb_progress)(double, void *);
CB_PROGRESS = rffi.CCallback([rffi.DOUBLE, rffi.VOIDP], lltype.Void)
# callback_typedef.h:7: typedef cb_binary cb_alias;
CB_ALIAS = CB_BINARY
# callback_typedef.h:8: typedef void (*cb_nothing)(void);
CB_NOTHING = rffi.CCallback([], lltype.Void)

# ------------------------------------------------------------ functions

# callback_typedef.h:10: int cb_apply(cb_binary op, int a, int b);
c_cb_apply = external('cb_apply', [CB_BINARY, rffi.INT, rffi.INT], rffi.INT)
# callback_typedef.h:11: int cb_fold(cb_alias op, const int *values, int n);
c_cb_fold = external('cb_fold', [CB_ALIAS, rffi.INTP, rffi.INT], rffi.INT)
# callback_typedef.h:12: void cb_run(int steps, cb_progress progress, void
#     *user_data);
c_cb_run = external(
    'cb_run', [rffi.INT, CB_PROGRESS, rffi.VOIDP], lltype.Void)
# callback_typedef.h:13: void cb_call(cb_nothing f);
c_cb_call = external('cb_call', [CB_NOTHING], lltype.Void)
# callback_typedef.h:14: int cb_is_null(cb_binary op);
c_cb_is_null = external('cb_is_null', [CB_BINARY], rffi.INT)

# ------------------------------------------------------------ conversions

# To the exact type of a member, an item, a callback's result.
cast = rffi.cast
ARRAYP = rffi.CArrayPtr
DOUBLE = rffi.DOUBLE
VOIDP = rffi.VOIDP
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
#     def called(a1, a2):
#         ...
#         return cast(C_INT, 0)
#     called._errorcode_ = cast(C_INT, -1)

class KeptAlive(object):
    """What callbacks find again by C's void *: instances of subclasses."""

class _Handles(object):
    def __init__(self):
        self.instances = {}
        self.last = 0
_handles = _Handles()

def keep(instance):
    """A handle, not NULL, by which it is found until release(handle)."""
    number = _handles.last
    while True:
        number = number + 1 if number < 0x7fffffff else 1
        if number not in _handles.instances:
            break
    _handles.last = number
    _handles.instances[number] = instance
    return rffi.cast(rffi.VOIDP, number)

def kept(handle):
    """The KeptAlive of a handle; KeyError where it is none, or none any more."""
    return _handles.instances[rffi.cast(lltype.Signed, handle)]
kept._annspecialcase_ = 'specialize:ll'

def release(handle):
    """Gives a handle up; KeyError where it is none, or none any more."""
    del _handles.instances[rffi.cast(lltype.Signed, handle)]
release._annspecialcase_ = 'specialize:ll'

# ------------------------------------------------------------ not bound

# 1 macro: include-guard: it only keeps its header from being read twice
