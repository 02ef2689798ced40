"""RPython bindings of long_long_pointer.h.

Made by rffi-import 0.1.0 with:
    rffi-import long_long_pointer.h -l long_long_pointer -L lib -o long_long_pointer.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['long_long_pointer.h'],
    include_dirs=[_HERE],
    libraries=['long_long_pointer'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ types

ULONG_LONG = lltype.Typedef(rffi.ULONGLONG, 'unsigned long long')
ULONG_LONGP = rffi.CArrayPtr(ULONG_LONG)
# long_long_pointer.h:8: struct llp_pair;
LLP_PAIR = rffi.CStruct('llp_pair',
    ('first', rffi.LONGLONG),
    ('second', ULONG_LONGP),
    hints={'eci': eci})
LLP_PAIRP = lltype.Ptr(LLP_PAIR)
LONG_LONG = lltype.Typedef(rffi.LONGLONG, 'long long')
LONG_LONGP = rffi.CArrayPtr(LONG_LONG)

# ------------------------------------------------------------ functions

# long_long_pointer.h:5: void llp_divide(long long a, long long b, long long
#     *quotient, long long *rest);
c_llp_divide = external(
    'llp_divide',
    [rffi.LONGLONG, rffi.LONGLONG, LONG_LONGP, LONG_LONGP],
    lltype.Void)
# long_long_pointer.h:6: unsigned long long llp_sum(const unsigned long long
#     *values, int n);
c_llp_sum = external('llp_sum', [ULONG_LONGP, rffi.INT], rffi.ULONGLONG)

# ------------------------------------------------------------ conversions

# To the exact type of a member, an item, a callback's result.
cast = rffi.cast
ARRAYP = rffi.CArrayPtr
LONGLONG = rffi.LONGLONG

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
