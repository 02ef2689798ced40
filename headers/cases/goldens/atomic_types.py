"""RPython bindings of atomic_types.h.

Made by rffi-import 0.1.0 with:
    rffi-import atomic_types.h -o atomic_types.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['atomic_types.h'],
    include_dirs=[_HERE])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ types

# atomic_types.h:7: typedef _Atomic(int) at_int;
at_int = rffi.INT
# atomic_types.h:14: struct at_counter;
AT_COUNTER = rffi.CStruct('at_counter',
    ('count', rffi.INT),
    ('after', rffi.INT),
    hints={'eci': eci})
AT_COUNTERP = lltype.Ptr(AT_COUNTER)
_ATOMIC_INT_P = rffi.COpaquePtr(typedef='__typeof__(_Atomic(int) *)')
_ATOMIC_LONG_P = rffi.COpaquePtr(typedef='__typeof__(_Atomic(long) *)')
AT_INTP = rffi.COpaquePtr(typedef='at_int *')
CONST_ATOMIC_UINTP = rffi.COpaquePtr(typedef='const atomic_uint *')
ATOMIC_BOOLP = rffi.COpaquePtr(typedef='atomic_bool *')
_ATOMIC_VOIDP_P = rffi.COpaquePtr(typedef='__typeof__(_Atomic(void *) *)')

# ------------------------------------------------------------ functions

# atomic_types.h:9: int at_load(_Atomic(int) *p);
c_at_load = external('at_load', [_ATOMIC_INT_P], rffi.INT)
# atomic_types.h:10: void at_store(_Atomic(long) *p, long value);
c_at_store = external('at_store', [_ATOMIC_LONG_P, rffi.LONG], lltype.Void)
# atomic_types.h:11: int at_typedef(at_int *p, const atomic_uint *q);
c_at_typedef = external('at_typedef', [AT_INTP, CONST_ATOMIC_UINTP], rffi.INT)
# atomic_types.h:12: int at_value(_Atomic(int) x);
c_at_value = external('at_value', [rffi.INT], rffi.INT)
# atomic_types.h:13: int at_flag(atomic_bool *b, _Atomic(void *) *slot);
c_at_flag = external('at_flag', [ATOMIC_BOOLP, _ATOMIC_VOIDP_P], rffi.INT)
# atomic_types.h:15: int at_after(struct at_counter *c);
c_at_after = external('at_after', [AT_COUNTERP], rffi.INT)

# ------------------------------------------------------------ variables

# atomic_types.h:16: extern _Atomic(int) at_global;
get_at_global, set_at_global = rffi.CExternVariable(
    rffi.INT,
    'at_global',
    eci,
    c_type='int',
    sandboxsafe=True,
    declare_as_extern=False)

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

# ------------------------------------------------------------ not bound

# 1 macro: include-guard: it only keeps its header from being read twice
