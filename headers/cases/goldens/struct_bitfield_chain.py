"""RPython bindings of struct_bitfield_chain.h.

Made by rffi-import 0.1.0 with:
    rffi-import struct_bitfield_chain.h -l struct_bitfield_chain -L lib -o struct_bitfield_chain.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['struct_bitfield_chain.h'],
    include_dirs=[_HERE],
    libraries=['struct_bitfield_chain'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# What RPython cannot say is said in C: (prototype, body).
_SHIMS = [
    ('unsigned int rffi_get_bf_chain_a(const struct bf_chain *p)',
     'return p->a;'),
    ('void rffi_set_bf_chain_a(struct bf_chain *p, unsigned int v)',
     'p->a = v;'),
    ('unsigned int rffi_get_bf_chain_b(const struct bf_chain *p)',
     'return p->b;'),
    ('void rffi_set_bf_chain_b(struct bf_chain *p, unsigned int v)',
     'p->b = v;'),
    ('unsigned int rffi_get_bf_chain_c(const struct bf_chain *p)',
     'return p->c;'),
    ('void rffi_set_bf_chain_c(struct bf_chain *p, unsigned int v)',
     'p->c = v;'),
    ('unsigned int rffi_get_bf_chain_d(const struct bf_chain *p)',
     'return p->d;'),
    ('void rffi_set_bf_chain_d(struct bf_chain *p, unsigned int v)',
     'p->d = v;'),
    ('unsigned int rffi_get_bf_chain_e(const struct bf_chain *p)',
     'return p->e;'),
    ('void rffi_set_bf_chain_e(struct bf_chain *p, unsigned int v)',
     'p->e = v;'),
    ('unsigned int rffi_get_bf_chain_f(const struct bf_chain *p)',
     'return p->f;'),
    ('void rffi_set_bf_chain_f(struct bf_chain *p, unsigned int v)',
     'p->f = v;'),
    ('unsigned int rffi_get_bf_chain_g(const struct bf_chain *p)',
     'return p->g;'),
    ('void rffi_set_bf_chain_g(struct bf_chain *p, unsigned int v)',
     'p->g = v;'),
    ('unsigned int rffi_get_bf_chain_h(const struct bf_chain *p)',
     'return p->h;'),
    ('void rffi_set_bf_chain_h(struct bf_chain *p, unsigned int v)',
     'p->h = v;'),
    ('unsigned int rffi_get_bf_chain_i(const struct bf_chain *p)',
     'return p->i;'),
    ('void rffi_set_bf_chain_i(struct bf_chain *p, unsigned int v)',
     'p->i = v;'),
    ('unsigned int rffi_get_bf_chain_j(const struct bf_chain *p)',
     'return p->j;'),
    ('void rffi_set_bf_chain_j(struct bf_chain *p, unsigned int v)',
     'p->j = v;'),
    ('unsigned int rffi_get_bf_chain_k(const struct bf_chain *p)',
     'return p->k;'),
    ('void rffi_set_bf_chain_k(struct bf_chain *p, unsigned int v)',
     'p->k = v;'),
    ('unsigned int rffi_get_bf_chain_l(const struct bf_chain *p)',
     'return p->l;'),
    ('void rffi_set_bf_chain_l(struct bf_chain *p, unsigned int v)',
     'p->l = v;'),
    ('unsigned int rffi_get_bf_chain_m(const struct bf_chain *p)',
     'return p->m;'),
    ('void rffi_set_bf_chain_m(struct bf_chain *p, unsigned int v)',
     'p->m = v;'),
    ('unsigned int rffi_get_bf_chain_n(const struct bf_chain *p)',
     'return p->n;'),
    ('void rffi_set_bf_chain_n(struct bf_chain *p, unsigned int v)',
     'p->n = v;'),
    ('unsigned int rffi_get_bf_chain_o(const struct bf_chain *p)',
     'return p->o;'),
    ('void rffi_set_bf_chain_o(struct bf_chain *p, unsigned int v)',
     'p->o = v;'),
    ('unsigned int rffi_get_bf_chain_p(const struct bf_chain *p)',
     'return p->p;'),
    ('void rffi_set_bf_chain_p(struct bf_chain *p, unsigned int v)',
     'p->p = v;'),
    ('unsigned short rffi_get_bf_chain_q(const struct bf_chain *p)',
     'return p->q;'),
    ('void rffi_set_bf_chain_q(struct bf_chain *p, unsigned short v)',
     'p->q = v;'),
    ('unsigned short rffi_get_bf_chain_r(const struct bf_chain *p)',
     'return p->r;'),
    ('void rffi_set_bf_chain_r(struct bf_chain *p, unsigned short v)',
     'p->r = v;'),
    ('unsigned char rffi_get_bf_chain_s(const struct bf_chain *p)',
     'return p->s;'),
    ('void rffi_set_bf_chain_s(struct bf_chain *p, unsigned char v)',
     'p->s = v;'),
    ('unsigned char rffi_get_bf_chain_t(const struct bf_chain *p)',
     'return p->t;'),
    ('void rffi_set_bf_chain_t(struct bf_chain *p, unsigned char v)',
     'p->t = v;'),
    ('unsigned char rffi_get_bf_chain_u(const struct bf_chain *p)',
     'return p->u;'),
    ('void rffi_set_bf_chain_u(struct bf_chain *p, unsigned char v)',
     'p->u = v;'),
]
shim_eci = eci.merge(ExternalCompilationInfo(
    post_include_bits=['RPY_EXTERN %s;' % prototype for prototype, _ in _SHIMS],
    separate_module_sources=['\n'.join(['%s { %s }' % shim for shim in _SHIMS])]))

def shim(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=shim_eci, **kwds)

# ------------------------------------------------------------ types

# struct_bitfield_chain.h:5: struct bf_chain;
# a: c_get_bf_chain_a(p), c_set_bf_chain_a(p, value)
# b: c_get_bf_chain_b(p), c_set_bf_chain_b(p, value)
# c: c_get_bf_chain_c(p), c_set_bf_chain_c(p, value)
# d: c_get_bf_chain_d(p), c_set_bf_chain_d(p, value)
# e: c_get_bf_chain_e(p), c_set_bf_chain_e(p, value)
# f: c_get_bf_chain_f(p), c_set_bf_chain_f(p, value)
# g: c_get_bf_chain_g(p), c_set_bf_chain_g(p, value)
# h: c_get_bf_chain_h(p), c_set_bf_chain_h(p, value)
# i: c_get_bf_chain_i(p), c_set_bf_chain_i(p, value)
# j: c_get_bf_chain_j(p), c_set_bf_chain_j(p, value)
# k: c_get_bf_chain_k(p), c_set_bf_chain_k(p, value)
# l: c_get_bf_chain_l(p), c_set_bf_chain_l(p, value)
# m: c_get_bf_chain_m(p), c_set_bf_chain_m(p, value)
# n: c_get_bf_chain_n(p), c_set_bf_chain_n(p, value)
# o: c_get_bf_chain_o(p), c_set_bf_chain_o(p, value)
# p: c_get_bf_chain_p(p), c_set_bf_chain_p(p, value)
# q: c_get_bf_chain_q(p), c_set_bf_chain_q(p, value)
# r: c_get_bf_chain_r(p), c_set_bf_chain_r(p, value)
# s: c_get_bf_chain_s(p), c_set_bf_chain_s(p, value)
# t: c_get_bf_chain_t(p), c_set_bf_chain_t(p, value)
# u: c_get_bf_chain_u(p), c_set_bf_chain_u(p, value)
BF_CHAIN = rffi.CStruct('bf_chain',
    ('_filler0', rffi.CFixedArray(rffi.UINT, 7)),    # stands for what RPython cannot say
    hints={'eci': eci})
BF_CHAINP = lltype.Ptr(BF_CHAIN)

# ------------------------------------------------------------ functions

# struct_bitfield_chain.h:5: struct bf_chain { unsigned int a : 1; };
c_get_bf_chain_a = shim(
    'rffi_get_bf_chain_a', [BF_CHAINP], rffi.UINT, sandboxsafe=True)
c_set_bf_chain_a = shim(
    'rffi_set_bf_chain_a',
    [BF_CHAINP, rffi.UINT],
    lltype.Void,
    sandboxsafe=True)
# struct_bitfield_chain.h:5: struct bf_chain { unsigned int b : 2; };
c_get_bf_chain_b = shim(
    'rffi_get_bf_chain_b', [BF_CHAINP], rffi.UINT, sandboxsafe=True)
c_set_bf_chain_b = shim(
    'rffi_set_bf_chain_b',
    [BF_CHAINP, rffi.UINT],
    lltype.Void,
    sandboxsafe=True)
# struct_bitfield_chain.h:5: struct bf_chain { unsigned int c : 3; };
c_get_bf_chain_c = shim(
    'rffi_get_bf_chain_c', [BF_CHAINP], rffi.UINT, sandboxsafe=True)
c_set_bf_chain_c = shim(
    'rffi_set_bf_chain_c',
    [BF_CHAINP, rffi.UINT],
    lltype.Void,
    sandboxsafe=True)
# struct_bitfield_chain.h:5: struct bf_chain { unsigned int d : 4; };
c_get_bf_chain_d = shim(
    'rffi_get_bf_chain_d', [BF_CHAINP], rffi.UINT, sandboxsafe=True)
c_set_bf_chain_d = shim(
    'rffi_set_bf_chain_d',
    [BF_CHAINP, rffi.UINT],
    lltype.Void,
    sandboxsafe=True)
# struct_bitfield_chain.h:5: struct bf_chain { unsigned int e : 5; };
c_get_bf_chain_e = shim(
    'rffi_get_bf_chain_e', [BF_CHAINP], rffi.UINT, sandboxsafe=True)
c_set_bf_chain_e = shim(
    'rffi_set_bf_chain_e',
    [BF_CHAINP, rffi.UINT],
    lltype.Void,
    sandboxsafe=True)
# struct_bitfield_chain.h:5: struct bf_chain { unsigned int f : 6; };
c_get_bf_chain_f = shim(
    'rffi_get_bf_chain_f', [BF_CHAINP], rffi.UINT, sandboxsafe=True)
c_set_bf_chain_f = shim(
    'rffi_set_bf_chain_f',
    [BF_CHAINP, rffi.UINT],
    lltype.Void,
    sandboxsafe=True)
# struct_bitfield_chain.h:5: struct bf_chain { unsigned int g : 7; };
c_get_bf_chain_g = shim(
    'rffi_get_bf_chain_g', [BF_CHAINP], rffi.UINT, sandboxsafe=True)
c_set_bf_chain_g = shim(
    'rffi_set_bf_chain_g',
    [BF_CHAINP, rffi.UINT],
    lltype.Void,
    sandboxsafe=True)
# struct_bitfield_chain.h:5: struct bf_chain { unsigned int h : 8; };
c_get_bf_chain_h = shim(
    'rffi_get_bf_chain_h', [BF_CHAINP], rffi.UINT, sandboxsafe=True)
c_set_bf_chain_h = shim(
    'rffi_set_bf_chain_h',
    [BF_CHAINP, rffi.UINT],
    lltype.Void,
    sandboxsafe=True)
# struct_bitfield_chain.h:5: struct bf_chain { unsigned int i : 9; };
c_get_bf_chain_i = shim(
    'rffi_get_bf_chain_i', [BF_CHAINP], rffi.UINT, sandboxsafe=True)
c_set_bf_chain_i = shim(
    'rffi_set_bf_chain_i',
    [BF_CHAINP, rffi.UINT],
    lltype.Void,
    sandboxsafe=True)
# struct_bitfield_chain.h:5: struct bf_chain { unsigned int j : 10; };
c_get_bf_chain_j = shim(
    'rffi_get_bf_chain_j', [BF_CHAINP], rffi.UINT, sandboxsafe=True)
c_set_bf_chain_j = shim(
    'rffi_set_bf_chain_j',
    [BF_CHAINP, rffi.UINT],
    lltype.Void,
    sandboxsafe=True)
# struct_bitfield_chain.h:5: struct bf_chain { unsigned int k : 11; };
c_get_bf_chain_k = shim(
    'rffi_get_bf_chain_k', [BF_CHAINP], rffi.UINT, sandboxsafe=True)
c_set_bf_chain_k = shim(
    'rffi_set_bf_chain_k',
    [BF_CHAINP, rffi.UINT],
    lltype.Void,
    sandboxsafe=True)
# struct_bitfield_chain.h:5: struct bf_chain { unsigned int l : 12; };
c_get_bf_chain_l = shim(
    'rffi_get_bf_chain_l', [BF_CHAINP], rffi.UINT, sandboxsafe=True)
c_set_bf_chain_l = shim(
    'rffi_set_bf_chain_l',
    [BF_CHAINP, rffi.UINT],
    lltype.Void,
    sandboxsafe=True)
# struct_bitfield_chain.h:5: struct bf_chain { unsigned int m : 13; };
c_get_bf_chain_m = shim(
    'rffi_get_bf_chain_m', [BF_CHAINP], rffi.UINT, sandboxsafe=True)
c_set_bf_chain_m = shim(
    'rffi_set_bf_chain_m',
    [BF_CHAINP, rffi.UINT],
    lltype.Void,
    sandboxsafe=True)
# struct_bitfield_chain.h:5: struct bf_chain { unsigned int n : 14; };
c_get_bf_chain_n = shim(
    'rffi_get_bf_chain_n', [BF_CHAINP], rffi.UINT, sandboxsafe=True)
c_set_bf_chain_n = shim(
    'rffi_set_bf_chain_n',
    [BF_CHAINP, rffi.UINT],
    lltype.Void,
    sandboxsafe=True)
# struct_bitfield_chain.h:5: struct bf_chain { unsigned int o : 15; };
c_get_bf_chain_o = shim(
    'rffi_get_bf_chain_o', [BF_CHAINP], rffi.UINT, sandboxsafe=True)
c_set_bf_chain_o = shim(
    'rffi_set_bf_chain_o',
    [BF_CHAINP, rffi.UINT],
    lltype.Void,
    sandboxsafe=True)
# struct_bitfield_chain.h:5: struct bf_chain { unsigned int p : 16; };
c_get_bf_chain_p = shim(
    'rffi_get_bf_chain_p', [BF_CHAINP], rffi.UINT, sandboxsafe=True)
c_set_bf_chain_p = shim(
    'rffi_set_bf_chain_p',
    [BF_CHAINP, rffi.UINT],
    lltype.Void,
    sandboxsafe=True)
# struct_bitfield_chain.h:5: struct bf_chain { unsigned short q : 9; };
c_get_bf_chain_q = shim(
    'rffi_get_bf_chain_q', [BF_CHAINP], rffi.USHORT, sandboxsafe=True)
c_set_bf_chain_q = shim(
    'rffi_set_bf_chain_q',
    [BF_CHAINP, rffi.USHORT],
    lltype.Void,
    sandboxsafe=True)
# struct_bitfield_chain.h:5: struct bf_chain { unsigned short r : 9; };
c_get_bf_chain_r = shim(
    'rffi_get_bf_chain_r', [BF_CHAINP], rffi.USHORT, sandboxsafe=True)
c_set_bf_chain_r = shim(
    'rffi_set_bf_chain_r',
    [BF_CHAINP, rffi.USHORT],
    lltype.Void,
    sandboxsafe=True)
# struct_bitfield_chain.h:5: struct bf_chain { unsigned char s : 5; };
c_get_bf_chain_s = shim(
    'rffi_get_bf_chain_s', [BF_CHAINP], rffi.UCHAR, sandboxsafe=True)
c_set_bf_chain_s = shim(
    'rffi_set_bf_chain_s',
    [BF_CHAINP, rffi.UCHAR],
    lltype.Void,
    sandboxsafe=True)
# struct_bitfield_chain.h:5: struct bf_chain { unsigned char t : 5; };
c_get_bf_chain_t = shim(
    'rffi_get_bf_chain_t', [BF_CHAINP], rffi.UCHAR, sandboxsafe=True)
c_set_bf_chain_t = shim(
    'rffi_set_bf_chain_t',
    [BF_CHAINP, rffi.UCHAR],
    lltype.Void,
    sandboxsafe=True)
# struct_bitfield_chain.h:5: struct bf_chain { unsigned char u : 5; };
c_get_bf_chain_u = shim(
    'rffi_get_bf_chain_u', [BF_CHAINP], rffi.UCHAR, sandboxsafe=True)
c_set_bf_chain_u = shim(
    'rffi_set_bf_chain_u',
    [BF_CHAINP, rffi.UCHAR],
    lltype.Void,
    sandboxsafe=True)
# struct_bitfield_chain.h:12: struct bf_chain *bf_chain_new(void);
c_bf_chain_new = external('bf_chain_new', [], BF_CHAINP)
# struct_bitfield_chain.h:13: unsigned int bf_chain_sum(const struct bf_chain
#     *c);
c_bf_chain_sum = external('bf_chain_sum', [BF_CHAINP], rffi.UINT)

# ------------------------------------------------------------ conversions

# To the exact type of a member, an item, a callback's result.
cast = rffi.cast
ARRAYP = rffi.CArrayPtr

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
