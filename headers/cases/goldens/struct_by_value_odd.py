"""RPython bindings of struct_by_value_odd.h.

Made by rffi-import 0.1.0 with:
    rffi-import struct_by_value_odd.h -l struct_by_value_odd -L lib -o struct_by_value_odd.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['struct_by_value_odd.h'],
    include_dirs=[_HERE],
    post_include_bits=['typedef __typeof__((*(struct sbo_one *)0).a.b) rffi_sbo_one__a__b;',
                       'typedef __typeof__((*(struct sbo_one *)0).a) rffi_sbo_one__a;'],
    libraries=['struct_by_value_odd'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# What RPython cannot say is said in C: (prototype, body).
_SHIMS = [
    ('unsigned int rffi_get_sbo_bits_a(const struct sbo_bits *p)',
     'return p->a;'),
    ('void rffi_set_sbo_bits_a(struct sbo_bits *p, unsigned int v)',
     'p->a = v;'),
    ('unsigned int rffi_get_sbo_bits_b(const struct sbo_bits *p)',
     'return p->b;'),
    ('void rffi_set_sbo_bits_b(struct sbo_bits *p, unsigned int v)',
     'p->b = v;'),
    ('int rffi_get_sbo_packed_b(const struct sbo_packed *p)', 'return p->b;'),
    ('void rffi_set_sbo_packed_b(struct sbo_packed *p, int v)', 'p->b = v;'),
    ('double *rffi_addr_sbo_complex_z(struct sbo_complex *p)',
     'return (double *)((char *)p + __builtin_offsetof(struct sbo_complex, z));'),
    ('int rffi_sbo_bits_b(const struct sbo_bits *b)',
     'return sbo_bits_b(*b);'),
    ('int rffi_sbo_packed_b(const struct sbo_packed *p)',
     'return sbo_packed_b(*p);'),
    ('int rffi_sbo_aligned_a(const struct sbo_aligned *a)',
     'struct sbo_aligned rffi_1; __builtin_memcpy(&rffi_1, (const char *)a, sizeof rffi_1); return sbo_aligned_a(rffi_1);'),
    ('double rffi_sbo_complex_real(const struct sbo_complex *c)',
     'return sbo_complex_real(*c);'),
]
shim_eci = eci.merge(ExternalCompilationInfo(
    post_include_bits=['RPY_EXTERN %s;' % prototype for prototype, _ in _SHIMS],
    separate_module_sources=['\n'.join(['%s { %s }' % shim for shim in _SHIMS])]))

def shim(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=shim_eci, **kwds)

# ------------------------------------------------------------ types

# struct_by_value_odd.h:5: struct sbo_array;
SBO_ARRAY = rffi.CStruct('sbo_array',
    ('values', rffi.CFixedArray(rffi.INT, 3)),
    hints={'eci': eci})
SBO_ARRAYP = lltype.Ptr(SBO_ARRAY)
# struct_by_value_odd.h:6: struct sbo_text;
SBO_TEXT = rffi.CStruct('sbo_text',
    ('text', rffi.CFixedArray(rffi.CHAR, 16)),
    hints={'eci': eci})
SBO_TEXTP = lltype.Ptr(SBO_TEXT)
# struct_by_value_odd.h:7: union sbo_union;
SBO_UNION = rffi.CStruct('sbo_union',
    ('i', rffi.INT),
    ('d', rffi.DOUBLE),
    hints={'eci': eci, 'union': True})
SBO_UNIONP = lltype.Ptr(SBO_UNION)
# struct_by_value_odd.h:8: struct sbo_bits;
# a: c_get_sbo_bits_a(p), c_set_sbo_bits_a(p, value)
# b: c_get_sbo_bits_b(p), c_set_sbo_bits_b(p, value)
SBO_BITS = rffi.CStruct('sbo_bits',
    ('_filler0', rffi.UINT),    # stands for what RPython cannot say
    hints={'eci': eci})
SBO_BITSP = lltype.Ptr(SBO_BITS)
# struct_by_value_odd.h:9: struct sbo_packed;
# b: c_get_sbo_packed_b(p), c_set_sbo_packed_b(p, value)
SBO_PACKED = rffi.CStruct('sbo_packed',
    ('a', rffi.CHAR),
    ('_filler1', rffi.CFixedArray(rffi.UCHAR, 4)),    # stands for what RPython cannot say
    hints={'eci': eci})
SBO_PACKEDP = lltype.Ptr(SBO_PACKED)
# struct_by_value_odd.h:10: struct sbo_aligned;
SBO_ALIGNED = rffi.CStruct('sbo_aligned',
    ('a', rffi.INT),
    ('_filler4', rffi.CFixedArray(rffi.UINT, 3)),    # stands for what RPython cannot say
    hints={'eci': eci})
SBO_ALIGNEDP = lltype.Ptr(SBO_ALIGNED)
# struct_by_value_odd.h:11: struct sbo_complex;
# z: c_addr_sbo_complex_z(p)
SBO_COMPLEX = rffi.CStruct('sbo_complex',
    ('_filler0', rffi.CFixedArray(rffi.ULONGLONG, 2)),    # stands for what RPython cannot say
    hints={'eci': eci})
SBO_COMPLEXP = lltype.Ptr(SBO_COMPLEX)
# struct_by_value_odd.h:12: struct {...} rffi_sbo_one__a__b;
SBO_ONE__A__B = rffi.CStruct('rffi_sbo_one__a__b',
    ('x', rffi.INT),
    hints={'eci': eci, 'typedef': True})
SBO_ONE__A__BP = lltype.Ptr(SBO_ONE__A__B)
# struct_by_value_odd.h:12: struct {...} rffi_sbo_one__a;
SBO_ONE__A = rffi.CStruct('rffi_sbo_one__a',
    ('b', SBO_ONE__A__B),
    hints={'eci': eci, 'typedef': True})
SBO_ONE__AP = lltype.Ptr(SBO_ONE__A)
# struct_by_value_odd.h:12: struct sbo_one;
SBO_ONE = rffi.CStruct('sbo_one',
    ('a', SBO_ONE__A),
    hints={'eci': eci})
SBO_ONEP = lltype.Ptr(SBO_ONE)

# ------------------------------------------------------------ functions

# struct_by_value_odd.h:8: struct sbo_bits { unsigned int a : 3; };
c_get_sbo_bits_a = shim(
    'rffi_get_sbo_bits_a', [SBO_BITSP], rffi.UINT, sandboxsafe=True)
c_set_sbo_bits_a = shim(
    'rffi_set_sbo_bits_a',
    [SBO_BITSP, rffi.UINT],
    lltype.Void,
    sandboxsafe=True)
# struct_by_value_odd.h:8: struct sbo_bits { unsigned int b : 5; };
c_get_sbo_bits_b = shim(
    'rffi_get_sbo_bits_b', [SBO_BITSP], rffi.UINT, sandboxsafe=True)
c_set_sbo_bits_b = shim(
    'rffi_set_sbo_bits_b',
    [SBO_BITSP, rffi.UINT],
    lltype.Void,
    sandboxsafe=True)
# struct_by_value_odd.h:9: struct sbo_packed { int b; };
c_get_sbo_packed_b = shim(
    'rffi_get_sbo_packed_b', [SBO_PACKEDP], rffi.INT, sandboxsafe=True)
c_set_sbo_packed_b = shim(
    'rffi_set_sbo_packed_b',
    [SBO_PACKEDP, rffi.INT],
    lltype.Void,
    sandboxsafe=True)
# struct_by_value_odd.h:11: struct sbo_complex { _Complex double z; };
c_addr_sbo_complex_z = shim(
    'rffi_addr_sbo_complex_z', [SBO_COMPLEXP], rffi.DOUBLEP, sandboxsafe=True)
# struct_by_value_odd.h:14: int sbo_array_sum(struct sbo_array a);
c_sbo_array_sum = external('sbo_array_sum', [SBO_ARRAY], rffi.INT)
# struct_by_value_odd.h:15: int sbo_text_first(struct sbo_text t);
c_sbo_text_first = external('sbo_text_first', [SBO_TEXT], rffi.INT)
# struct_by_value_odd.h:16: int sbo_union_i(union sbo_union u);
c_sbo_union_i = external('sbo_union_i', [SBO_UNION], rffi.INT)
# struct_by_value_odd.h:17: int sbo_bits_b(struct sbo_bits b);
# b: by pointer
c_sbo_bits_b = shim('rffi_sbo_bits_b', [SBO_BITSP], rffi.INT)
# struct_by_value_odd.h:18: int sbo_packed_b(struct sbo_packed p);
# p: by pointer
c_sbo_packed_b = shim('rffi_sbo_packed_b', [SBO_PACKEDP], rffi.INT)
# struct_by_value_odd.h:19: int sbo_aligned_a(struct sbo_aligned a);
# a: by pointer
c_sbo_aligned_a = shim('rffi_sbo_aligned_a', [SBO_ALIGNEDP], rffi.INT)
# struct_by_value_odd.h:20: double sbo_complex_real(struct sbo_complex c);
# c: by pointer
c_sbo_complex_real = shim(
    'rffi_sbo_complex_real', [SBO_COMPLEXP], rffi.DOUBLE)
# struct_by_value_odd.h:21: int sbo_one_x(struct sbo_one o);
c_sbo_one_x = external('sbo_one_x', [SBO_ONE], rffi.INT)

# ------------------------------------------------------------ helpers

def _refuse_nul(text):
    # C would take the text for ended there.
    if text is not None and '\x00' in text:
        raise ValueError('NUL inside of a string for C')

def _set_text(array, size, text):
    _refuse_nul(text)
    if len(text) >= size:
        raise ValueError('a string that is too long for its place')
    for i in range(len(text)):
        array[i] = text[i]
    for i in range(len(text), size):
        array[i] = '\x00'

def get_sbo_text_text(p):
    """struct sbo_text { char text[16]; }: str, up to the first NUL [type]"""
    return rffi.charp2strn(rffi.cast(rffi.CCHARP, p.c_text), len(p.c_text))

def set_sbo_text_text(p, text):
    """struct sbo_text { char text[16]; }: str that leaves room for a NUL; no
        NUL inside [type]"""
    if text is None:
        raise TypeError('set_sbo_text_text: text must not be None')
    _set_text(rffi.cast(rffi.CCHARP, p.c_text), len(p.c_text), text)

# ------------------------------------------------------------ conversions

# To the exact type of a member, an item, a callback's result.
cast = rffi.cast
ARRAYP = rffi.CArrayPtr
INT = rffi.INT
CHAR = rffi.CHAR
DOUBLE = rffi.DOUBLE

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
