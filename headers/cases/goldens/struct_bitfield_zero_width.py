"""RPython bindings of struct_bitfield_zero_width.h.

Made by rffi-import 0.1.0 with:
    rffi-import struct_bitfield_zero_width.h -l struct_bitfield_zero_width -L lib -o struct_bitfield_zero_width.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['struct_bitfield_zero_width.h'],
    include_dirs=[_HERE],
    libraries=['struct_bitfield_zero_width'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# What RPython cannot say is said in C: (prototype, body).
_SHIMS = [
    ('unsigned int rffi_get_bf_zero_a(const struct bf_zero *p)',
     'return p->a;'),
    ('void rffi_set_bf_zero_a(struct bf_zero *p, unsigned int v)',
     'p->a = v;'),
    ('unsigned int rffi_get_bf_zero_b(const struct bf_zero *p)',
     'return p->b;'),
    ('void rffi_set_bf_zero_b(struct bf_zero *p, unsigned int v)',
     'p->b = v;'),
    ('char rffi_get_bf_zero_c(const struct bf_zero *p)', 'return p->c;'),
    ('void rffi_set_bf_zero_c(struct bf_zero *p, char v)', 'p->c = v;'),
    ('unsigned int rffi_get_bf_hole_a(const struct bf_hole *p)',
     'return p->a;'),
    ('void rffi_set_bf_hole_a(struct bf_hole *p, unsigned int v)',
     'p->a = v;'),
    ('unsigned int rffi_get_bf_hole_b(const struct bf_hole *p)',
     'return p->b;'),
    ('void rffi_set_bf_hole_b(struct bf_hole *p, unsigned int v)',
     'p->b = v;'),
]
shim_eci = eci.merge(ExternalCompilationInfo(
    post_include_bits=['RPY_EXTERN %s;' % prototype for prototype, _ in _SHIMS],
    separate_module_sources=['\n'.join(['%s { %s }' % shim for shim in _SHIMS])]))

def shim(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=shim_eci, **kwds)

# ------------------------------------------------------------ types

# struct_bitfield_zero_width.h:5: struct bf_zero;
# a: c_get_bf_zero_a(p), c_set_bf_zero_a(p, value)
# b: c_get_bf_zero_b(p), c_set_bf_zero_b(p, value)
# c: c_get_bf_zero_c(p), c_set_bf_zero_c(p, value)
BF_ZERO = rffi.CStruct('bf_zero',
    ('_filler0', rffi.CFixedArray(rffi.UINT, 2)),    # stands for what RPython cannot say
    ('d', rffi.CHAR),
    hints={'eci': eci})
BF_ZEROP = lltype.Ptr(BF_ZERO)
# struct_bitfield_zero_width.h:15: struct bf_hole;
# a: c_get_bf_hole_a(p), c_set_bf_hole_a(p, value)
# b: c_get_bf_hole_b(p), c_set_bf_hole_b(p, value)
BF_HOLE = rffi.CStruct('bf_hole',
    ('_filler0', rffi.CFixedArray(rffi.UINT, 2)),    # stands for what RPython cannot say
    ('c', rffi.CHAR),
    hints={'eci': eci})
BF_HOLEP = lltype.Ptr(BF_HOLE)
# struct_bitfield_zero_width.h:16: struct bf_only_unnamed;
BF_ONLY_UNNAMED = rffi.CStruct('bf_only_unnamed',
    ('_filler0', rffi.UCHAR),    # stands for what RPython cannot say
    hints={'eci': eci})
BF_ONLY_UNNAMEDP = lltype.Ptr(BF_ONLY_UNNAMED)
# struct_bitfield_zero_width.h:17: struct bf_only_zero;
BF_ONLY_ZERO = rffi.CStruct('bf_only_zero',
    hints={'eci': eci})
BF_ONLY_ZEROP = lltype.Ptr(BF_ONLY_ZERO)

# ------------------------------------------------------------ functions

# struct_bitfield_zero_width.h:5: struct bf_zero { unsigned int a : 3; };
c_get_bf_zero_a = shim(
    'rffi_get_bf_zero_a', [BF_ZEROP], rffi.UINT, sandboxsafe=True)
c_set_bf_zero_a = shim(
    'rffi_set_bf_zero_a',
    [BF_ZEROP, rffi.UINT],
    lltype.Void,
    sandboxsafe=True)
# struct_bitfield_zero_width.h:5: struct bf_zero { unsigned int b : 5; };
c_get_bf_zero_b = shim(
    'rffi_get_bf_zero_b', [BF_ZEROP], rffi.UINT, sandboxsafe=True)
c_set_bf_zero_b = shim(
    'rffi_set_bf_zero_b',
    [BF_ZEROP, rffi.UINT],
    lltype.Void,
    sandboxsafe=True)
# struct_bitfield_zero_width.h:5: struct bf_zero { char c : 2; };
c_get_bf_zero_c = shim(
    'rffi_get_bf_zero_c', [BF_ZEROP], rffi.CHAR, sandboxsafe=True)
c_set_bf_zero_c = shim(
    'rffi_set_bf_zero_c',
    [BF_ZEROP, rffi.CHAR],
    lltype.Void,
    sandboxsafe=True)
# struct_bitfield_zero_width.h:15: struct bf_hole { unsigned int a : 3; };
c_get_bf_hole_a = shim(
    'rffi_get_bf_hole_a', [BF_HOLEP], rffi.UINT, sandboxsafe=True)
c_set_bf_hole_a = shim(
    'rffi_set_bf_hole_a',
    [BF_HOLEP, rffi.UINT],
    lltype.Void,
    sandboxsafe=True)
# struct_bitfield_zero_width.h:15: struct bf_hole { unsigned int b : 2; };
c_get_bf_hole_b = shim(
    'rffi_get_bf_hole_b', [BF_HOLEP], rffi.UINT, sandboxsafe=True)
c_set_bf_hole_b = shim(
    'rffi_set_bf_hole_b',
    [BF_HOLEP, rffi.UINT],
    lltype.Void,
    sandboxsafe=True)
# struct_bitfield_zero_width.h:19: int bf_zero_d(const struct bf_zero *p);
c_bf_zero_d = external('bf_zero_d', [BF_ZEROP], rffi.INT)
# struct_bitfield_zero_width.h:20: int bf_hole_c(const struct bf_hole *p);
c_bf_hole_c = external('bf_hole_c', [BF_HOLEP], rffi.INT)
# struct_bitfield_zero_width.h:21: void bf_only(struct bf_only_unnamed *p,
#     struct bf_only_zero *q);
c_bf_only = external(
    'bf_only', [BF_ONLY_UNNAMEDP, BF_ONLY_ZEROP], lltype.Void)

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
