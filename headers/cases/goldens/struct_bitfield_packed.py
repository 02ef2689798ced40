"""RPython bindings of struct_bitfield_packed.h.

Made by rffi-import 0.1.0 with:
    rffi-import struct_bitfield_packed.h -l struct_bitfield_packed -L lib -o struct_bitfield_packed.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['struct_bitfield_packed.h'],
    include_dirs=[_HERE],
    libraries=['struct_bitfield_packed'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# What RPython cannot say is said in C: (prototype, body).
_SHIMS = [
    ('unsigned int rffi_get_bfp_all_b(const struct bfp_all *p)',
     'return p->b;'),
    ('void rffi_set_bfp_all_b(struct bfp_all *p, unsigned int v)',
     'p->b = v;'),
    ('unsigned int rffi_get_bfp_all_c(const struct bfp_all *p)',
     'return p->c;'),
    ('void rffi_set_bfp_all_c(struct bfp_all *p, unsigned int v)',
     'p->c = v;'),
    ('short rffi_get_bfp_all_d(const struct bfp_all *p)', 'return p->d;'),
    ('void rffi_set_bfp_all_d(struct bfp_all *p, short v)', 'p->d = v;'),
    ('int rffi_get_bfp_one_b(const struct bfp_one *p)', 'return p->b;'),
    ('void rffi_set_bfp_one_b(struct bfp_one *p, int v)', 'p->b = v;'),
    ('int rffi_get_bfp_one_c(const struct bfp_one *p)', 'return p->c;'),
    ('void rffi_set_bfp_one_c(struct bfp_one *p, int v)', 'p->c = v;'),
    ('unsigned char rffi_get_bfp_pragma_a(const struct bfp_pragma *p)',
     'return p->a;'),
    ('void rffi_set_bfp_pragma_a(struct bfp_pragma *p, unsigned char v)',
     'p->a = v;'),
    ('unsigned long rffi_get_bfp_pragma_b(const struct bfp_pragma *p)',
     'return p->b;'),
    ('void rffi_set_bfp_pragma_b(struct bfp_pragma *p, unsigned long v)',
     'p->b = v;'),
    ('short rffi_get_bfp_pragma_c(const struct bfp_pragma *p)',
     'return p->c;'),
    ('void rffi_set_bfp_pragma_c(struct bfp_pragma *p, short v)', 'p->c = v;'),
    ('int rffi_get_bfp_aligned_a(const struct bfp_aligned *p)',
     'return p->a;'),
    ('void rffi_set_bfp_aligned_a(struct bfp_aligned *p, int v)', 'p->a = v;'),
    ('int rffi_get_bfp_aligned_b(const struct bfp_aligned *p)',
     'return p->b;'),
    ('void rffi_set_bfp_aligned_b(struct bfp_aligned *p, int v)', 'p->b = v;'),
]
shim_eci = eci.merge(ExternalCompilationInfo(
    post_include_bits=['RPY_EXTERN %s;' % prototype for prototype, _ in _SHIMS],
    separate_module_sources=['\n'.join(['%s { %s }' % shim for shim in _SHIMS])]))

def shim(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=shim_eci, **kwds)

# ------------------------------------------------------------ types

# struct_bitfield_packed.h:5: struct bfp_all;
# b: c_get_bfp_all_b(p), c_set_bfp_all_b(p, value)
# c: c_get_bfp_all_c(p), c_set_bfp_all_c(p, value)
# d: c_get_bfp_all_d(p), c_set_bfp_all_d(p, value)
BFP_ALL = rffi.CStruct('bfp_all',
    ('a', rffi.CHAR),
    ('_filler1', rffi.CFixedArray(rffi.UCHAR, 5)),    # stands for what RPython cannot say
    hints={'eci': eci})
BFP_ALLP = lltype.Ptr(BFP_ALL)
# struct_bitfield_packed.h:6: struct bfp_one;
# b: c_get_bfp_one_b(p), c_set_bfp_one_b(p, value)
# c: c_get_bfp_one_c(p), c_set_bfp_one_c(p, value)
BFP_ONE = rffi.CStruct('bfp_one',
    ('a', rffi.CHAR),
    ('_filler1', rffi.CFixedArray(rffi.UCHAR, 7)),    # stands for what RPython cannot say
    hints={'eci': eci})
BFP_ONEP = lltype.Ptr(BFP_ONE)
# struct_bitfield_packed.h:8: struct bfp_pragma;
# a: c_get_bfp_pragma_a(p), c_set_bfp_pragma_a(p, value)
# b: c_get_bfp_pragma_b(p), c_set_bfp_pragma_b(p, value)
# c: c_get_bfp_pragma_c(p), c_set_bfp_pragma_c(p, value)
BFP_PRAGMA = rffi.CStruct('bfp_pragma',
    ('_filler0', rffi.CFixedArray(rffi.UCHAR, 9)),    # stands for what RPython cannot say
    hints={'eci': eci})
BFP_PRAGMAP = lltype.Ptr(BFP_PRAGMA)
# struct_bitfield_packed.h:10: struct bfp_aligned;
# a: c_get_bfp_aligned_a(p), c_set_bfp_aligned_a(p, value)
# b: c_get_bfp_aligned_b(p), c_set_bfp_aligned_b(p, value)
BFP_ALIGNED = rffi.CStruct('bfp_aligned',
    ('_filler0', rffi.CFixedArray(rffi.UCHAR, 5)),    # stands for what RPython cannot say
    ('c', rffi.CHAR),
    ('_filler6', rffi.USHORT),    # stands for what RPython cannot say
    hints={'eci': eci})
BFP_ALIGNEDP = lltype.Ptr(BFP_ALIGNED)

# ------------------------------------------------------------ functions

# struct_bitfield_packed.h:5: struct bfp_all { unsigned int b : 11; };
c_get_bfp_all_b = shim(
    'rffi_get_bfp_all_b', [BFP_ALLP], rffi.UINT, sandboxsafe=True)
c_set_bfp_all_b = shim(
    'rffi_set_bfp_all_b',
    [BFP_ALLP, rffi.UINT],
    lltype.Void,
    sandboxsafe=True)
# struct_bitfield_packed.h:5: struct bfp_all { unsigned int c : 13; };
c_get_bfp_all_c = shim(
    'rffi_get_bfp_all_c', [BFP_ALLP], rffi.UINT, sandboxsafe=True)
c_set_bfp_all_c = shim(
    'rffi_set_bfp_all_c',
    [BFP_ALLP, rffi.UINT],
    lltype.Void,
    sandboxsafe=True)
# struct_bitfield_packed.h:5: struct bfp_all { short d; };
c_get_bfp_all_d = shim(
    'rffi_get_bfp_all_d', [BFP_ALLP], rffi.SHORT, sandboxsafe=True)
c_set_bfp_all_d = shim(
    'rffi_set_bfp_all_d',
    [BFP_ALLP, rffi.SHORT],
    lltype.Void,
    sandboxsafe=True)
# struct_bitfield_packed.h:6: struct bfp_one { int b : 9; };
c_get_bfp_one_b = shim(
    'rffi_get_bfp_one_b', [BFP_ONEP], rffi.INT, sandboxsafe=True)
c_set_bfp_one_b = shim(
    'rffi_set_bfp_one_b', [BFP_ONEP, rffi.INT], lltype.Void, sandboxsafe=True)
# struct_bitfield_packed.h:6: struct bfp_one { int c : 20; };
c_get_bfp_one_c = shim(
    'rffi_get_bfp_one_c', [BFP_ONEP], rffi.INT, sandboxsafe=True)
c_set_bfp_one_c = shim(
    'rffi_set_bfp_one_c', [BFP_ONEP, rffi.INT], lltype.Void, sandboxsafe=True)
# struct_bitfield_packed.h:8: struct bfp_pragma { unsigned char a : 3; };
c_get_bfp_pragma_a = shim(
    'rffi_get_bfp_pragma_a', [BFP_PRAGMAP], rffi.UCHAR, sandboxsafe=True)
c_set_bfp_pragma_a = shim(
    'rffi_set_bfp_pragma_a',
    [BFP_PRAGMAP, rffi.UCHAR],
    lltype.Void,
    sandboxsafe=True)
# struct_bitfield_packed.h:8: struct bfp_pragma { unsigned long b : 50; };
c_get_bfp_pragma_b = shim(
    'rffi_get_bfp_pragma_b', [BFP_PRAGMAP], rffi.ULONG, sandboxsafe=True)
c_set_bfp_pragma_b = shim(
    'rffi_set_bfp_pragma_b',
    [BFP_PRAGMAP, rffi.ULONG],
    lltype.Void,
    sandboxsafe=True)
# struct_bitfield_packed.h:8: struct bfp_pragma { short c; };
c_get_bfp_pragma_c = shim(
    'rffi_get_bfp_pragma_c', [BFP_PRAGMAP], rffi.SHORT, sandboxsafe=True)
c_set_bfp_pragma_c = shim(
    'rffi_set_bfp_pragma_c',
    [BFP_PRAGMAP, rffi.SHORT],
    lltype.Void,
    sandboxsafe=True)
# struct_bitfield_packed.h:10: struct bfp_aligned { int a : 3; };
c_get_bfp_aligned_a = shim(
    'rffi_get_bfp_aligned_a', [BFP_ALIGNEDP], rffi.INT, sandboxsafe=True)
c_set_bfp_aligned_a = shim(
    'rffi_set_bfp_aligned_a',
    [BFP_ALIGNEDP, rffi.INT],
    lltype.Void,
    sandboxsafe=True)
# struct_bitfield_packed.h:10: struct bfp_aligned { int b : 5; };
c_get_bfp_aligned_b = shim(
    'rffi_get_bfp_aligned_b', [BFP_ALIGNEDP], rffi.INT, sandboxsafe=True)
c_set_bfp_aligned_b = shim(
    'rffi_set_bfp_aligned_b',
    [BFP_ALIGNEDP, rffi.INT],
    lltype.Void,
    sandboxsafe=True)
# struct_bitfield_packed.h:12: void bfp_take(struct bfp_all *a, struct bfp_one
#     *b, struct bfp_pragma *c, struct bfp_aligned *d);
c_bfp_take = external(
    'bfp_take', [BFP_ALLP, BFP_ONEP, BFP_PRAGMAP, BFP_ALIGNEDP], lltype.Void)
# struct_bitfield_packed.h:13: int bfp_d(const struct bfp_all *all);
c_bfp_d = external('bfp_d', [BFP_ALLP], rffi.INT)

# ------------------------------------------------------------ conversions

# To the exact type of a member, an item, a callback's result.
cast = rffi.cast
ARRAYP = rffi.CArrayPtr
CHAR = rffi.CHAR

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
