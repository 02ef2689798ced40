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

# ------------------------------------------------------------ types

# struct_bitfield_packed.h:5: struct bfp_all;
# b: bitfields have no address
# c: bitfields have no address
# d: its place is not aligned for its type
BFP_ALL = rffi.CStruct('bfp_all',
    ('a', rffi.CHAR),
    ('_filler1', rffi.CFixedArray(rffi.UCHAR, 5)),    # stands for what RPython cannot say
    hints={'eci': eci})
BFP_ALLP = lltype.Ptr(BFP_ALL)
# struct_bitfield_packed.h:6: struct bfp_one;
# b: bitfields have no address
# c: bitfields have no address
BFP_ONE = rffi.CStruct('bfp_one',
    ('a', rffi.CHAR),
    ('_filler1', rffi.CFixedArray(rffi.UCHAR, 7)),    # stands for what RPython cannot say
    hints={'eci': eci})
BFP_ONEP = lltype.Ptr(BFP_ONE)
# struct_bitfield_packed.h:8: struct bfp_pragma;
# a: bitfields have no address
# b: bitfields have no address
# c: its place is not aligned for its type
BFP_PRAGMA = rffi.CStruct('bfp_pragma',
    ('_filler0', rffi.CFixedArray(rffi.UCHAR, 9)),    # stands for what RPython cannot say
    hints={'eci': eci})
BFP_PRAGMAP = lltype.Ptr(BFP_PRAGMA)
# struct_bitfield_packed.h:10: struct bfp_aligned;
# a: bitfields have no address
# b: bitfields have no address
BFP_ALIGNED = rffi.CStruct('bfp_aligned',
    ('_filler0', rffi.CFixedArray(rffi.UCHAR, 5)),    # stands for what RPython cannot say
    ('c', rffi.CHAR),
    ('_filler6', rffi.USHORT),    # stands for what RPython cannot say
    hints={'eci': eci})
BFP_ALIGNEDP = lltype.Ptr(BFP_ALIGNED)

# ------------------------------------------------------------ functions

# struct_bitfield_packed.h:12: void bfp_take(struct bfp_all *a, struct bfp_one
#     *b, struct bfp_pragma *c, struct bfp_aligned *d);
c_bfp_take = external(
    'bfp_take', [BFP_ALLP, BFP_ONEP, BFP_PRAGMAP, BFP_ALIGNEDP], lltype.Void)
# struct_bitfield_packed.h:13: int bfp_d(const struct bfp_all *all);
c_bfp_d = external('bfp_d', [BFP_ALLP], rffi.INT)

# ------------------------------------------------------------ not bound

# 1 macro: include-guard: it only keeps its header from being read twice
# bitfield: read and write it through a C function (separate_module_sources)
# misaligned-member: read and write it through a C function
#     (separate_module_sources)
#
# struct_bitfield_packed.h:5: struct bfp_all.b: bitfield: bitfields have no address
# struct_bitfield_packed.h:5: struct bfp_all.c: bitfield: bitfields have no address
# struct_bitfield_packed.h:5: struct bfp_all.d: misaligned-member: its place is not aligned for its type
# struct_bitfield_packed.h:6: struct bfp_one.b: bitfield: bitfields have no address
# struct_bitfield_packed.h:6: struct bfp_one.c: bitfield: bitfields have no address
# struct_bitfield_packed.h:8: struct bfp_pragma.a: bitfield: bitfields have no address
# struct_bitfield_packed.h:8: struct bfp_pragma.b: bitfield: bitfields have no address
# struct_bitfield_packed.h:8: struct bfp_pragma.c: misaligned-member: its place is not aligned for its type
# struct_bitfield_packed.h:10: struct bfp_aligned.a: bitfield: bitfields have no address
# struct_bitfield_packed.h:10: struct bfp_aligned.b: bitfield: bitfields have no address
