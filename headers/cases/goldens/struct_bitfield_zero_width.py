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

# ------------------------------------------------------------ not bound

# 1 macro: include-guard: it only keeps its header from being read twice
