"""RPython bindings of callback_in_struct.h.

Made by rffi-import 0.1.0 with:
    rffi-import callback_in_struct.h -l callback_in_struct -L lib -o callback_in_struct.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.rtyper.annlowlevel import llhelper
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['callback_in_struct.h'],
    include_dirs=[_HERE],
    libraries=['callback_in_struct'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ types

CIS_STREAMP = lltype.Ptr(lltype.ForwardReference())
CONST_VOIDP = rffi.COpaquePtr(typedef='const void *')
# int in callbacks: rffi.INT is long on 32-bit machines.
C_INT = rffi.INT_real if rffi.INT is lltype.Signed else rffi.INT
# callback_in_struct.h:9: struct cis_methods;
CIS_METHODS = rffi.CStruct('cis_methods',
    ('version', rffi.INT),
    ('read', rffi.CCallback(
        [CIS_STREAMP, rffi.CCHARP, rffi.SIZE_T], rffi.LONG)),
    ('close', rffi.CCallback([CIS_STREAMP], lltype.Void)),
    ('compare', rffi.CCallback([CONST_VOIDP, CONST_VOIDP], C_INT)),
    ('alloc', rffi.CCallback([rffi.SIZE_T], rffi.VOIDP)),
    hints={'eci': eci})
CIS_METHODSP = lltype.Ptr(CIS_METHODS)
# callback_in_struct.h:17: struct cis_stream;
CIS_STREAM = rffi.CStruct('cis_stream',
    ('methods', CIS_METHODSP),
    ('state', rffi.VOIDP),
    ('closed', rffi.INT),
    hints={'eci': eci})
CIS_STREAMP.TO.become(CIS_STREAM)

# ------------------------------------------------------------ functions

# callback_in_struct.h:23: long cis_read_all(struct cis_stream *stream, char
#     *out, size_t n);
c_cis_read_all = external(
    'cis_read_all', [CIS_STREAMP, rffi.CCHARP, rffi.SIZE_T], rffi.LONG)

# ------------------------------------------------------------ conversions

# To the exact type of a member, an item, a callback's result.
cast = rffi.cast
ARRAYP = rffi.CArrayPtr
INT = rffi.INT
CCHARP = rffi.CCHARP
CHAR = rffi.CHAR
SIZE_T = rffi.SIZE_T
LONG = rffi.LONG
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
#     def called(a1, a2, a3):
#         ...
#         return cast(rffi.LONG, 0)
#     called._errorcode_ = cast(rffi.LONG, -1)

def callback(P, function):
    """The constant function as a P, where it is no parameter."""
    return llhelper(P, rffi._make_wrapper_for(P, function, None, True))
callback._annspecialcase_ = 'specialize:arg(0, 1)'

# ------------------------------------------------------------ not bound

# 1 macro: include-guard: it only keeps its header from being read twice
