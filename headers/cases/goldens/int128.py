"""RPython bindings of int128.h.

Made by rffi-import 0.1.0 with:
    rffi-import int128.h -l int128 -L lib -o int128.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['int128.h'],
    include_dirs=[_HERE],
    libraries=['int128'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# What RPython cannot say is said in C: (prototype, body).
_SHIMS = [
    ('unsigned long long *rffi_addr_int128_pair_total(struct int128_pair *p)',
     'return (unsigned long long *)((char *)p + __builtin_offsetof(struct int128_pair, total));'),
    ('void rffi_int128_add(unsigned long long *rffi_result, const unsigned long long *a, const unsigned long long *b)',
     '__int128 rffi_1; __builtin_memcpy(&rffi_1, (const char *)a, sizeof rffi_1); __int128 rffi_2; __builtin_memcpy(&rffi_2, (const char *)b, sizeof rffi_2); __int128 rffi_value = int128_add(rffi_1, rffi_2); __builtin_memcpy((char *)rffi_result, &rffi_value, sizeof rffi_value);'),
    ('void rffi_int128_twice(unsigned long long *rffi_result, const unsigned long long *x)',
     'u128 rffi_1; __builtin_memcpy(&rffi_1, (const char *)x, sizeof rffi_1); u128 rffi_value = int128_twice(rffi_1); __builtin_memcpy((char *)rffi_result, &rffi_value, sizeof rffi_value);'),
]
shim_eci = eci.merge(ExternalCompilationInfo(
    post_include_bits=['RPY_EXTERN %s;' % prototype for prototype, _ in _SHIMS],
    separate_module_sources=['\n'.join(['%s { %s }' % shim for shim in _SHIMS])]))

def shim(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=shim_eci, **kwds)

# ------------------------------------------------------------ types

# int128.h:12: struct int128_pair;
# total: c_addr_int128_pair_total(p)
INT128_PAIR = rffi.CStruct('int128_pair',
    ('count', rffi.LONG),
    ('_filler8', rffi.CFixedArray(rffi.ULONGLONG, 3)),    # stands for what RPython cannot say
    hints={'eci': eci})
INT128_PAIRP = lltype.Ptr(INT128_PAIR)
ULONG_LONG = lltype.Typedef(rffi.ULONGLONG, 'unsigned long long')
ULONG_LONGP = rffi.CArrayPtr(ULONG_LONG)
I128P = rffi.COpaquePtr(typedef='i128 *')

# ------------------------------------------------------------ functions

# int128.h:12: struct int128_pair { unsigned __int128 total; };
c_addr_int128_pair_total = shim(
    'rffi_addr_int128_pair_total',
    [INT128_PAIRP],
    ULONG_LONGP,
    sandboxsafe=True)
# int128.h:8: __int128 int128_add(__int128 a, __int128 b);
# the result is stored at the first argument, 2 items
# a: by pointer, 2 items
# b: by pointer, 2 items
c_int128_add = shim(
    'rffi_int128_add', [ULONG_LONGP, ULONG_LONGP, ULONG_LONGP], lltype.Void)
# int128.h:9: u128 int128_twice(u128 x);
# the result is stored at the first argument, 2 items
# x: by pointer, 2 items
c_int128_twice = shim(
    'rffi_int128_twice', [ULONG_LONGP, ULONG_LONGP], lltype.Void)
# int128.h:10: void int128_store(i128 *out, long low);
c_int128_store = external('int128_store', [I128P, rffi.LONG], lltype.Void)
# int128.h:17: long int128_count(const struct int128_pair *pair);
c_int128_count = external('int128_count', [INT128_PAIRP], rffi.LONG)

# ------------------------------------------------------------ helpers

def int128_add(a, b):
    """__int128 int128_add(__int128 a, __int128 b)

    The caller frees the result: lltype.free(result, flavor='raw').
    """
    result = lltype.malloc(ULONG_LONGP.TO, 2, flavor='raw')
    c_int128_add(result, a, b)
    return result

def int128_twice(x):
    """u128 int128_twice(u128 x)

    The caller frees the result: lltype.free(result, flavor='raw').
    """
    result = lltype.malloc(ULONG_LONGP.TO, 2, flavor='raw')
    c_int128_twice(result, x)
    return result

# ------------------------------------------------------------ conversions

# To the exact type of a member, an item, a callback's result.
cast = rffi.cast
ARRAYP = rffi.CArrayPtr
LONG = rffi.LONG

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
# int128: functions that take or return it are bound; wrap others, and
#     callbacks, in C functions that take pointers
#
# int128.h:5: i128: int128: 128-bit integers cannot be passed when untranslated
# int128.h:6: u128: int128: 128-bit integers cannot be passed when untranslated
