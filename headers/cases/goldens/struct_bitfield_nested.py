"""RPython bindings of struct_bitfield_nested.h.

Made by rffi-import 0.1.0 with:
    rffi-import struct_bitfield_nested.h -o struct_bitfield_nested.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['struct_bitfield_nested.h'],
    include_dirs=[_HERE],
    post_include_bits=['typedef __typeof__((*(union bfn_union *)0).parts) rffi_bfn_union__parts;'])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# What RPython cannot say is said in C: (prototype, body).
_SHIMS = [
    ('unsigned int rffi_get_bfn_union_low(const union bfn_union *p)',
     'return p->low;'),
    ('void rffi_set_bfn_union_low(union bfn_union *p, unsigned int v)',
     'p->low = v;'),
    ('unsigned short rffi_get_bfn_anonymous_ready(const struct bfn_anonymous *p)',
     'return p->ready;'),
    ('void rffi_set_bfn_anonymous_ready(struct bfn_anonymous *p, unsigned short v)',
     'p->ready = v;'),
    ('unsigned short rffi_get_bfn_anonymous_error(const struct bfn_anonymous *p)',
     'return p->error;'),
    ('void rffi_set_bfn_anonymous_error(struct bfn_anonymous *p, unsigned short v)',
     'p->error = v;'),
    ('unsigned short rffi_get_bfn_anonymous_code(const struct bfn_anonymous *p)',
     'return p->code;'),
    ('void rffi_set_bfn_anonymous_code(struct bfn_anonymous *p, unsigned short v)',
     'p->code = v;'),
    ('unsigned int rffi_get_bfn_inner_x(const struct bfn_inner *p)',
     'return p->x;'),
    ('void rffi_set_bfn_inner_x(struct bfn_inner *p, unsigned int v)',
     'p->x = v;'),
    ('unsigned int rffi_get_bfn_union__parts_a(const rffi_bfn_union__parts *p)',
     'return p->a;'),
    ('void rffi_set_bfn_union__parts_a(rffi_bfn_union__parts *p, unsigned int v)',
     'p->a = v;'),
    ('unsigned int rffi_get_bfn_union__parts_b(const rffi_bfn_union__parts *p)',
     'return p->b;'),
    ('void rffi_set_bfn_union__parts_b(rffi_bfn_union__parts *p, unsigned int v)',
     'p->b = v;'),
]
shim_eci = eci.merge(ExternalCompilationInfo(
    post_include_bits=['RPY_EXTERN %s;' % prototype for prototype, _ in _SHIMS],
    separate_module_sources=['\n'.join(['%s { %s }' % shim for shim in _SHIMS])]))

def shim(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=shim_eci, **kwds)

# ------------------------------------------------------------ types

# struct_bitfield_nested.h:5: struct {...} rffi_bfn_union__parts;
# a: c_get_bfn_union__parts_a(p), c_set_bfn_union__parts_a(p, value)
# b: c_get_bfn_union__parts_b(p), c_set_bfn_union__parts_b(p, value)
BFN_UNION__PARTS = rffi.CStruct('rffi_bfn_union__parts',
    ('_filler0', rffi.UINT),    # stands for what RPython cannot say
    hints={'eci': eci, 'typedef': True})
BFN_UNION__PARTSP = lltype.Ptr(BFN_UNION__PARTS)
# struct_bitfield_nested.h:5: union bfn_union;
# low: c_get_bfn_union_low(p), c_set_bfn_union_low(p, value)
BFN_UNION = rffi.CStruct('bfn_union',
    ('raw', rffi.UINT),
    ('parts', BFN_UNION__PARTS),
    hints={'eci': eci, 'union': True})
BFN_UNIONP = lltype.Ptr(BFN_UNION)
# struct_bitfield_nested.h:7: struct bfn_anonymous;
# ready: c_get_bfn_anonymous_ready(p), c_set_bfn_anonymous_ready(p, value)
# error: c_get_bfn_anonymous_error(p), c_set_bfn_anonymous_error(p, value)
# code: c_get_bfn_anonymous_code(p), c_set_bfn_anonymous_code(p, value)
BFN_ANONYMOUS = rffi.CStruct('bfn_anonymous',
    ('status', rffi.USHORT),
    ('after', rffi.INT),
    hints={'eci': eci})
BFN_ANONYMOUSP = lltype.Ptr(BFN_ANONYMOUS)
# struct_bitfield_nested.h:15: struct bfn_inner;
# x: c_get_bfn_inner_x(p), c_set_bfn_inner_x(p, value)
BFN_INNER = rffi.CStruct('bfn_inner',
    ('_filler0', rffi.UINT),    # stands for what RPython cannot say
    hints={'eci': eci})
BFN_INNERP = lltype.Ptr(BFN_INNER)
# struct_bitfield_nested.h:16: struct bfn_inner many[3];
# to be cast to a pointer to its items
BFN_OUTER__MANY = rffi.CStruct('__typeof__(((struct bfn_outer *)0)->many)',
    ('_items', rffi.CFixedArray(rffi.UINT, 3)),
    hints={'eci': eci, 'typedef': True})
BFN_OUTER__MANYP = lltype.Ptr(BFN_OUTER__MANY)
# struct_bitfield_nested.h:16: struct bfn_outer;
BFN_OUTER = rffi.CStruct('bfn_outer',
    ('one', BFN_INNER),
    ('many', BFN_OUTER__MANY),
    ('last', rffi.INT),
    hints={'eci': eci})
BFN_OUTERP = lltype.Ptr(BFN_OUTER)

# ------------------------------------------------------------ functions

# struct_bitfield_nested.h:5: union bfn_union { unsigned int low : 8; };
c_get_bfn_union_low = shim(
    'rffi_get_bfn_union_low', [BFN_UNIONP], rffi.UINT, sandboxsafe=True)
c_set_bfn_union_low = shim(
    'rffi_set_bfn_union_low',
    [BFN_UNIONP, rffi.UINT],
    lltype.Void,
    sandboxsafe=True)
# struct_bitfield_nested.h:7: struct bfn_anonymous { unsigned short ready : 1;
#     };
c_get_bfn_anonymous_ready = shim(
    'rffi_get_bfn_anonymous_ready',
    [BFN_ANONYMOUSP],
    rffi.USHORT,
    sandboxsafe=True)
c_set_bfn_anonymous_ready = shim(
    'rffi_set_bfn_anonymous_ready',
    [BFN_ANONYMOUSP, rffi.USHORT],
    lltype.Void,
    sandboxsafe=True)
# struct_bitfield_nested.h:7: struct bfn_anonymous { unsigned short error : 1;
#     };
c_get_bfn_anonymous_error = shim(
    'rffi_get_bfn_anonymous_error',
    [BFN_ANONYMOUSP],
    rffi.USHORT,
    sandboxsafe=True)
c_set_bfn_anonymous_error = shim(
    'rffi_set_bfn_anonymous_error',
    [BFN_ANONYMOUSP, rffi.USHORT],
    lltype.Void,
    sandboxsafe=True)
# struct_bitfield_nested.h:7: struct bfn_anonymous { unsigned short code : 8;
#     };
c_get_bfn_anonymous_code = shim(
    'rffi_get_bfn_anonymous_code',
    [BFN_ANONYMOUSP],
    rffi.USHORT,
    sandboxsafe=True)
c_set_bfn_anonymous_code = shim(
    'rffi_set_bfn_anonymous_code',
    [BFN_ANONYMOUSP, rffi.USHORT],
    lltype.Void,
    sandboxsafe=True)
# struct_bitfield_nested.h:15: struct bfn_inner { unsigned int x : 3; };
c_get_bfn_inner_x = shim(
    'rffi_get_bfn_inner_x', [BFN_INNERP], rffi.UINT, sandboxsafe=True)
c_set_bfn_inner_x = shim(
    'rffi_set_bfn_inner_x',
    [BFN_INNERP, rffi.UINT],
    lltype.Void,
    sandboxsafe=True)
# struct_bitfield_nested.h:5: rffi_bfn_union__parts { unsigned int a : 4; };
c_get_bfn_union__parts_a = shim(
    'rffi_get_bfn_union__parts_a',
    [BFN_UNION__PARTSP],
    rffi.UINT,
    sandboxsafe=True)
c_set_bfn_union__parts_a = shim(
    'rffi_set_bfn_union__parts_a',
    [BFN_UNION__PARTSP, rffi.UINT],
    lltype.Void,
    sandboxsafe=True)
# struct_bitfield_nested.h:5: rffi_bfn_union__parts { unsigned int b : 28; };
c_get_bfn_union__parts_b = shim(
    'rffi_get_bfn_union__parts_b',
    [BFN_UNION__PARTSP],
    rffi.UINT,
    sandboxsafe=True)
c_set_bfn_union__parts_b = shim(
    'rffi_set_bfn_union__parts_b',
    [BFN_UNION__PARTSP, rffi.UINT],
    lltype.Void,
    sandboxsafe=True)
# struct_bitfield_nested.h:18: unsigned int bfn_raw(const union bfn_union *u);
c_bfn_raw = external('bfn_raw', [BFN_UNIONP], rffi.UINT)
# struct_bitfield_nested.h:19: int bfn_after(const struct bfn_anonymous *a);
c_bfn_after = external('bfn_after', [BFN_ANONYMOUSP], rffi.INT)
# struct_bitfield_nested.h:20: int bfn_last(const struct bfn_outer *o);
c_bfn_last = external('bfn_last', [BFN_OUTERP], rffi.INT)

# ------------------------------------------------------------ conversions

# To the exact type of a member, an item, a callback's result.
cast = rffi.cast
ARRAYP = rffi.CArrayPtr
UINT = rffi.UINT
USHORT = rffi.USHORT
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
