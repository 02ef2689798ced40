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

# ------------------------------------------------------------ types

# struct_bitfield_zero_width.h:5: struct bf_zero;
# a: bitfields have no address
# b: bitfields have no address
# c: bitfields have no address
BF_ZERO = rffi.CStruct('bf_zero',
    ('_filler0', rffi.CFixedArray(rffi.UINT, 2)),    # stands for what RPython cannot say
    ('d', rffi.CHAR),
    hints={'eci': eci})
BF_ZEROP = lltype.Ptr(BF_ZERO)
# struct_bitfield_zero_width.h:15: struct bf_hole;
# a: bitfields have no address
# b: bitfields have no address
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
# bitfield: read and write it through a C function (separate_module_sources)
#
# struct_bitfield_zero_width.h:5: struct bf_zero.a: bitfield: bitfields have no address
# struct_bitfield_zero_width.h:5: struct bf_zero.b: bitfield: bitfields have no address
# struct_bitfield_zero_width.h:5: struct bf_zero.c: bitfield: bitfields have no address
# struct_bitfield_zero_width.h:15: struct bf_hole.a: bitfield: bitfields have no address
# struct_bitfield_zero_width.h:15: struct bf_hole.b: bitfield: bitfields have no address
