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

# ------------------------------------------------------------ types

# struct_bitfield_nested.h:5: struct {...} rffi_bfn_union__parts;
# a: bitfields have no address
# b: bitfields have no address
BFN_UNION__PARTS = rffi.CStruct('rffi_bfn_union__parts',
    ('_filler0', rffi.UINT),    # stands for what RPython cannot say
    hints={'eci': eci, 'typedef': True})
BFN_UNION__PARTSP = lltype.Ptr(BFN_UNION__PARTS)
# struct_bitfield_nested.h:5: union bfn_union;
# low: bitfields have no address
BFN_UNION = rffi.CStruct('bfn_union',
    ('raw', rffi.UINT),
    ('parts', BFN_UNION__PARTS),
    hints={'eci': eci, 'union': True})
BFN_UNIONP = lltype.Ptr(BFN_UNION)
# struct_bitfield_nested.h:7: struct bfn_anonymous;
# ready: bitfields have no address
# error: bitfields have no address
# code: bitfields have no address
BFN_ANONYMOUS = rffi.CStruct('bfn_anonymous',
    ('status', rffi.USHORT),
    ('after', rffi.INT),
    hints={'eci': eci})
BFN_ANONYMOUSP = lltype.Ptr(BFN_ANONYMOUS)
# struct_bitfield_nested.h:15: struct bfn_inner;
# x: bitfields have no address
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

# struct_bitfield_nested.h:18: unsigned int bfn_raw(const union bfn_union *u);
c_bfn_raw = external('bfn_raw', [BFN_UNIONP], rffi.UINT)
# struct_bitfield_nested.h:19: int bfn_after(const struct bfn_anonymous *a);
c_bfn_after = external('bfn_after', [BFN_ANONYMOUSP], rffi.INT)
# struct_bitfield_nested.h:20: int bfn_last(const struct bfn_outer *o);
c_bfn_last = external('bfn_last', [BFN_OUTERP], rffi.INT)

# ------------------------------------------------------------ not bound

# 1 macro: include-guard: it only keeps its header from being read twice
# bitfield: read and write it through a C function (separate_module_sources)
#
# struct_bitfield_nested.h:5: union bfn_union.low: bitfield: bitfields have no address
# struct_bitfield_nested.h:7: struct bfn_anonymous.ready: bitfield: bitfields have no address
# struct_bitfield_nested.h:7: struct bfn_anonymous.error: bitfield: bitfields have no address
# struct_bitfield_nested.h:7: struct bfn_anonymous.code: bitfield: bitfields have no address
# struct_bitfield_nested.h:15: struct bfn_inner.x: bitfield: bitfields have no address
# struct_bitfield_nested.h:5: rffi_bfn_union__parts.a: bitfield: bitfields have no address
# struct_bitfield_nested.h:5: rffi_bfn_union__parts.b: bitfield: bitfields have no address
