"""RPython bindings of struct_unsayable_field.h.

Made by rffi-import 0.1.0 with:
    rffi-import struct_unsayable_field.h -l struct_unsayable_field -L lib -o struct_unsayable_field.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['struct_unsayable_field.h'],
    include_dirs=[_HERE],
    libraries=['struct_unsayable_field'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# What RPython cannot say is said in C: (prototype, body).
_SHIMS = [
    ('double *rffi_addr_suf_complex_z(struct suf_complex *p)',
     'return (double *)((char *)p + __builtin_offsetof(struct suf_complex, z));'),
    ('unsigned long long *rffi_addr_suf_int128_n(struct suf_int128 *p)',
     'return (unsigned long long *)((char *)p + __builtin_offsetof(struct suf_int128, n));'),
    ('float *rffi_addr_suf_vector_v(struct suf_vector *p)',
     'return (float *)((char *)p + __builtin_offsetof(struct suf_vector, v));'),
]
shim_eci = eci.merge(ExternalCompilationInfo(
    post_include_bits=['RPY_EXTERN %s;' % prototype for prototype, _ in _SHIMS],
    separate_module_sources=['\n'.join(['%s { %s }' % shim for shim in _SHIMS])]))

def shim(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=shim_eci, **kwds)

# ------------------------------------------------------------ types

# struct_unsayable_field.h:5: struct suf_complex;
# z: c_addr_suf_complex_z(p)
SUF_COMPLEX = rffi.CStruct('suf_complex',
    ('before', rffi.INT),
    ('_filler4', rffi.CFixedArray(rffi.UINT, 5)),    # stands for what RPython cannot say
    ('after', rffi.INT),
    ('_filler28', rffi.UINT),    # stands for what RPython cannot say
    hints={'eci': eci})
SUF_COMPLEXP = lltype.Ptr(SUF_COMPLEX)
# struct_unsayable_field.h:6: struct suf_int128;
# n: c_addr_suf_int128_n(p)
SUF_INT128 = rffi.CStruct('suf_int128',
    ('before', rffi.INT),
    ('_filler4', rffi.CFixedArray(rffi.UINT, 7)),    # stands for what RPython cannot say
    ('after', rffi.INT),
    ('_filler36', rffi.CFixedArray(rffi.UINT, 3)),    # stands for what RPython cannot say
    hints={'eci': eci})
SUF_INT128P = lltype.Ptr(SUF_INT128)
ULONG_LONG = lltype.Typedef(rffi.ULONGLONG, 'unsigned long long')
ULONG_LONGP = rffi.CArrayPtr(ULONG_LONG)
# struct_unsayable_field.h:7: struct suf_vector;
# v: c_addr_suf_vector_v(p)
SUF_VECTOR = rffi.CStruct('suf_vector',
    ('before', rffi.INT),
    ('_filler4', rffi.CFixedArray(rffi.UINT, 7)),    # stands for what RPython cannot say
    ('after', rffi.INT),
    ('_filler36', rffi.CFixedArray(rffi.UINT, 3)),    # stands for what RPython cannot say
    hints={'eci': eci})
SUF_VECTORP = lltype.Ptr(SUF_VECTOR)
# struct_unsayable_field.h:8: struct suf_embeds;
SUF_EMBEDS = rffi.CStruct('suf_embeds',
    ('inner', SUF_INT128),
    ('last', rffi.INT),
    ('_filler52', rffi.CFixedArray(rffi.UINT, 3)),    # stands for what RPython cannot say
    hints={'eci': eci})
SUF_EMBEDSP = lltype.Ptr(SUF_EMBEDS)
# struct_unsayable_field.h:9: struct suf_atomic;
SUF_ATOMIC = rffi.CStruct('suf_atomic',
    ('n', rffi.INT),
    ('m', rffi.LONG),
    ('after', rffi.INT),
    hints={'eci': eci})
SUF_ATOMICP = lltype.Ptr(SUF_ATOMIC)

# ------------------------------------------------------------ functions

# struct_unsayable_field.h:5: struct suf_complex { _Complex double z; };
c_addr_suf_complex_z = shim(
    'rffi_addr_suf_complex_z', [SUF_COMPLEXP], rffi.DOUBLEP, sandboxsafe=True)
# struct_unsayable_field.h:6: struct suf_int128 { __int128 n; };
c_addr_suf_int128_n = shim(
    'rffi_addr_suf_int128_n', [SUF_INT128P], ULONG_LONGP, sandboxsafe=True)
# struct_unsayable_field.h:7: struct suf_vector {
#     __attribute__((__vector_size__(4 * sizeof(float)))) float v; };
c_addr_suf_vector_v = shim(
    'rffi_addr_suf_vector_v', [SUF_VECTORP], rffi.FLOATP, sandboxsafe=True)
# struct_unsayable_field.h:11: struct suf_complex *suf_complex_new(double re,
#     double im);
c_suf_complex_new = external(
    'suf_complex_new', [rffi.DOUBLE, rffi.DOUBLE], SUF_COMPLEXP)
# struct_unsayable_field.h:12: double suf_complex_imag(const struct
#     suf_complex *p);
c_suf_complex_imag = external('suf_complex_imag', [SUF_COMPLEXP], rffi.DOUBLE)
# struct_unsayable_field.h:13: struct suf_int128 *suf_int128_new(long high);
c_suf_int128_new = external('suf_int128_new', [rffi.LONG], SUF_INT128P)
# struct_unsayable_field.h:14: long suf_int128_high(const struct suf_int128
#     *p);
c_suf_int128_high = external('suf_int128_high', [SUF_INT128P], rffi.LONG)
# struct_unsayable_field.h:15: int suf_rest(struct suf_vector *v, struct
#     suf_embeds *e, struct suf_atomic *a);
c_suf_rest = external(
    'suf_rest', [SUF_VECTORP, SUF_EMBEDSP, SUF_ATOMICP], rffi.INT)

# ------------------------------------------------------------ conversions

# To the exact type of a member, an item, a callback's result.
cast = rffi.cast
ARRAYP = rffi.CArrayPtr
INT = rffi.INT
LONG = rffi.LONG
DOUBLE = rffi.DOUBLE
FLOAT = rffi.FLOAT

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
