"""RPython bindings of vector_types.h.

Made by rffi-import 0.1.0 with:
    rffi-import vector_types.h -l vector_types -L lib -o vector_types.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['vector_types.h'],
    include_dirs=[_HERE],
    libraries=['vector_types'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# What RPython cannot say is said in C: (prototype, body).
_SHIMS = [
    ('float *rffi_addr_vec_holder_first(struct vec_holder *p)',
     'return (float *)((char *)p + __builtin_offsetof(struct vec_holder, first));'),
    ('void rffi_vec_scale(float *rffi_result, const float *v, float by)',
     'v4f rffi_1; __builtin_memcpy(&rffi_1, (const char *)v, sizeof rffi_1); v4f rffi_value = vec_scale(rffi_1, by); __builtin_memcpy((char *)rffi_result, &rffi_value, sizeof rffi_value);'),
]
shim_eci = eci.merge(ExternalCompilationInfo(
    post_include_bits=['RPY_EXTERN %s;' % prototype for prototype, _ in _SHIMS],
    separate_module_sources=['\n'.join(['%s { %s }' % shim for shim in _SHIMS])]))

def shim(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=shim_eci, **kwds)

# ------------------------------------------------------------ types

# vector_types.h:12: struct vec_holder;
# first: c_addr_vec_holder_first(p)
VEC_HOLDER = rffi.CStruct('vec_holder',
    ('_filler0', rffi.CFixedArray(rffi.ULONGLONG, 2)),    # stands for what RPython cannot say
    ('after', rffi.INT),
    ('_filler20', rffi.CFixedArray(rffi.UINT, 3)),    # stands for what RPython cannot say
    hints={'eci': eci})
VEC_HOLDERP = lltype.Ptr(VEC_HOLDER)
V8IP = rffi.COpaquePtr(typedef='v8i *')
CONST_V16CP = rffi.COpaquePtr(typedef='const v16c *')
CONST_V4FP = rffi.COpaquePtr(typedef='const v4f *')

# ------------------------------------------------------------ functions

# vector_types.h:12: struct vec_holder { v4f first; };
c_addr_vec_holder_first = shim(
    'rffi_addr_vec_holder_first',
    [VEC_HOLDERP],
    rffi.FLOATP,
    sandboxsafe=True)
# vector_types.h:9: v4f vec_scale(v4f v, float by);
# the result is stored at the first argument, 4 items
# v: by pointer, 4 items
c_vec_scale = shim(
    'rffi_vec_scale', [rffi.FLOATP, rffi.FLOATP, rffi.FLOAT], lltype.Void)
# vector_types.h:10: void vec_store(v8i *out, const v16c *in);
c_vec_store = external('vec_store', [V8IP, CONST_V16CP], lltype.Void)
# vector_types.h:11: float vec_sum(const v4f *values, int n);
c_vec_sum = external('vec_sum', [CONST_V4FP, rffi.INT], rffi.FLOAT)
# vector_types.h:13: int vec_after(const struct vec_holder *h);
c_vec_after = external('vec_after', [VEC_HOLDERP], rffi.INT)
# vector_types.h:14: int vec_callback(void (*f)(v4f));
# a callback is passed as void *: RPython has no vector type
c_vec_callback = external('vec_callback', [rffi.VOIDP], rffi.INT)

# ------------------------------------------------------------ helpers

def vec_scale(v, by):
    """v4f vec_scale(v4f v, float by)

    by: float [type]
    The caller frees the result: lltype.free(result, flavor='raw').
    """
    result = lltype.malloc(rffi.FLOATP.TO, 4, flavor='raw')
    c_vec_scale(result, v, rffi.cast(rffi.FLOAT, by))
    return result
vec_scale._annspecialcase_ = 'specialize:ll'

def vec_sum(values, n):
    """float vec_sum(const v4f *values, int n)

    Result: float [type]
    """
    return rffi.cast(lltype.Float, c_vec_sum(values, n))
vec_sum._annspecialcase_ = 'specialize:ll'

# ------------------------------------------------------------ conversions

# To the exact type of a member, an item, a callback's result.
cast = rffi.cast
ARRAYP = rffi.CArrayPtr
INT = rffi.INT
FLOAT = rffi.FLOAT
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

# ------------------------------------------------------------ not bound

# 1 macro: include-guard: it only keeps its header from being read twice
# vector: functions that take or return it are bound; wrap others, and
#     callbacks, in C functions that take pointers
#
# vector_types.h:5: v4f: vector: RPython has no vector type
# vector_types.h:6: v8i: vector: RPython has no vector type
# vector_types.h:7: v16c: vector: RPython has no vector type
