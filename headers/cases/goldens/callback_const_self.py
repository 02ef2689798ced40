"""RPython bindings of callback_const_self.h.

Made by rffi-import 0.1.0 with:
    rffi-import callback_const_self.h -l callback_const_self -L lib -o callback_const_self.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.rtyper.annlowlevel import llhelper
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['callback_const_self.h'],
    include_dirs=[_HERE],
    libraries=['callback_const_self'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ types

CCSP = lltype.Ptr(lltype.ForwardReference())
CONST_CCSP = lltype.Ptr(lltype.ForwardReference())
# int in callbacks: rffi.INT is long on 32-bit machines.
C_INT = rffi.INT_real if rffi.INT is lltype.Signed else rffi.INT
CONST_STRUCT_CCSPCONSTP = rffi.COpaquePtr(typedef='const struct ccs *const *')
# callback_const_self.h:5: struct ccs;
CCS = rffi.CStruct('ccs',
    ('v', rffi.INT),
    ('get', rffi.CCallback([CONST_CCSP], C_INT)),
    ('next', rffi.CCallback([CONST_CCSP, CONST_STRUCT_CCSPCONSTP], CONST_CCSP)),
    ('link', CCSP),
    ('set', rffi.CCallback([CCSP, C_INT], lltype.Void)),
    hints={'eci': eci})
CCSP.TO.become(CCS)
CONST_CCSP.TO.become(lltype.Array(CCS, hints={'nolength': True, 'render_as_const': True}))

# ------------------------------------------------------------ functions

# callback_const_self.h:13: int ccs_get(const struct ccs *c);
c_ccs_get = external('ccs_get', [CCSP], rffi.INT)
# callback_const_self.h:14: int ccs_next_v(const struct ccs *c);
c_ccs_next_v = external('ccs_next_v', [CCSP], rffi.INT)
# callback_const_self.h:15: void ccs_set(struct ccs *c, int v);
c_ccs_set = external('ccs_set', [CCSP, rffi.INT], lltype.Void)
# callback_const_self.h:16: void ccs_each(const struct ccs *c, void
#     (*visit)(const struct ccs *, void *), void *data);
c_ccs_each = external(
    'ccs_each',
    [CCSP, rffi.CCallback([CONST_CCSP, rffi.VOIDP], lltype.Void), rffi.VOIDP],
    lltype.Void)

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
#     def called(a1, a2):
#         ...

def callback(P, function):
    """The constant function as a P, where it is no parameter."""
    return llhelper(P, rffi._make_wrapper_for(P, function, None, True))
callback._annspecialcase_ = 'specialize:arg(0, 1)'

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
