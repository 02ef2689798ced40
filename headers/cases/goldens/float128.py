"""RPython bindings of float128.h.

Made by rffi-import 0.1.0 with:
    rffi-import float128.h -l float128 -L lib -o float128.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['float128.h'],
    include_dirs=[_HERE],
    libraries=['float128'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# What RPython cannot say is said in C: (prototype, body).
_SHIMS = [
    ('unsigned long long *rffi_addr_f128_box_value(struct f128_box *p)',
     'return (unsigned long long *)((char *)p + __builtin_offsetof(struct f128_box, value));'),
    ('void rffi_f128_add(unsigned long long *rffi_result, const unsigned long long *a, const unsigned long long *b)',
     '__float128 rffi_1; __builtin_memcpy(&rffi_1, (const char *)a, sizeof rffi_1); __float128 rffi_2; __builtin_memcpy(&rffi_2, (const char *)b, sizeof rffi_2); __float128 rffi_value = f128_add(rffi_1, rffi_2); __builtin_memcpy((char *)rffi_result, &rffi_value, sizeof rffi_value);'),
    ('double rffi_f128_narrow(const unsigned long long *x)',
     '__float128 rffi_1; __builtin_memcpy(&rffi_1, (const char *)x, sizeof rffi_1); return f128_narrow(rffi_1);'),
]
shim_eci = eci.merge(ExternalCompilationInfo(
    post_include_bits=['RPY_EXTERN %s;' % prototype for prototype, _ in _SHIMS],
    separate_module_sources=['\n'.join(['%s { %s }' % shim for shim in _SHIMS])]))

def shim(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=shim_eci, **kwds)

# ------------------------------------------------------------ types

# float128.h:10: struct f128_box;
# value: c_addr_f128_box_value(p)
F128_BOX = rffi.CStruct('f128_box',
    ('before', rffi.INT),
    ('_filler4', rffi.CFixedArray(rffi.UINT, 7)),    # stands for what RPython cannot say
    ('after', rffi.INT),
    ('_filler36', rffi.CFixedArray(rffi.UINT, 3)),    # stands for what RPython cannot say
    hints={'eci': eci})
F128_BOXP = lltype.Ptr(F128_BOX)
ULONG_LONG = lltype.Typedef(rffi.ULONGLONG, 'unsigned long long')
ULONG_LONGP = rffi.CArrayPtr(ULONG_LONG)
__FLOAT128P = rffi.COpaquePtr(typedef='__float128 *')
# bits/floatn-common.h:251: typedef double _Float64;
_Float64 = rffi.DOUBLE
# bits/floatn-common.h:214: typedef float _Float32;
_Float32 = rffi.FLOAT
# bits/floatn-common.h:268: typedef double _Float32x;
_Float32x = rffi.DOUBLE

# ------------------------------------------------------------ functions

# float128.h:10: struct f128_box { __float128 value; };
c_addr_f128_box_value = shim(
    'rffi_addr_f128_box_value', [F128_BOXP], ULONG_LONGP, sandboxsafe=True)
# float128.h:7: __float128 f128_add(__float128 a, __float128 b);
# the result is stored at the first argument, 2 items
# a: by pointer, 2 items
# b: by pointer, 2 items
c_f128_add = shim(
    'rffi_f128_add', [ULONG_LONGP, ULONG_LONGP, ULONG_LONGP], lltype.Void)
# float128.h:8: double f128_narrow(__float128 x);
# x: by pointer, 2 items
c_f128_narrow = shim('rffi_f128_narrow', [ULONG_LONGP], rffi.DOUBLE)
# float128.h:9: void f128_store(__float128 *out, double x);
c_f128_store = external('f128_store', [__FLOAT128P, rffi.DOUBLE], lltype.Void)
# float128.h:11: int f128_after(const struct f128_box *b);
c_f128_after = external('f128_after', [F128_BOXP], rffi.INT)
# float128.h:12: _Float64 f64_standard(_Float64 x);
c_f64_standard = external('f64_standard', [_Float64], _Float64)
# float128.h:13: _Float32 f32_standard(_Float32 x, _Float32x y);
c_f32_standard = external('f32_standard', [_Float32, _Float32x], _Float32)

# ------------------------------------------------------------ helpers

def f128_add(a, b):
    """__float128 f128_add(__float128 a, __float128 b)

    The caller frees the result: lltype.free(result, flavor='raw').
    """
    result = lltype.malloc(ULONG_LONGP.TO, 2, flavor='raw')
    c_f128_add(result, a, b)
    return result

def f32_standard(x, y):
    """_Float32 f32_standard(_Float32 x, _Float32x y)

    x: float [type]
    Result: float [type]
    """
    return rffi.cast(lltype.Float, c_f32_standard(rffi.cast(_Float32, x), y))
f32_standard._annspecialcase_ = 'specialize:ll'

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
