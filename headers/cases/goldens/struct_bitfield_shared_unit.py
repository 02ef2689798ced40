"""RPython bindings of struct_bitfield_shared_unit.h.

Made by rffi-import 0.1.0 with:
    rffi-import struct_bitfield_shared_unit.h -l struct_bitfield_shared_unit -L lib -o struct_bitfield_shared_unit.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['struct_bitfield_shared_unit.h'],
    include_dirs=[_HERE],
    libraries=['struct_bitfield_shared_unit'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ types

# struct_bitfield_shared_unit.h:5: struct bf_bytes;
# b: bitfields have no address
# c: bitfields have no address
# x: bitfields have no address
# y: bitfields have no address
BF_BYTES = rffi.CStruct('bf_bytes',
    ('a', rffi.CHAR),
    ('_filler1', rffi.CFixedArray(rffi.UCHAR, 3)),    # stands for what RPython cannot say
    hints={'eci': eci})
BF_BYTESP = lltype.Ptr(BF_BYTES)
# struct_bitfield_shared_unit.h:11: struct bf_int_after_char;
# b: bitfields have no address
# c: bitfields have no address
BF_INT_AFTER_CHAR = rffi.CStruct('bf_int_after_char',
    ('a', rffi.CHAR),
    ('_filler1', rffi.CFixedArray(rffi.UCHAR, 3)),    # stands for what RPython cannot say
    ('d', rffi.CHAR),
    ('_filler5', rffi.CFixedArray(rffi.UCHAR, 3)),    # stands for what RPython cannot say
    hints={'eci': eci})
BF_INT_AFTER_CHARP = lltype.Ptr(BF_INT_AFTER_CHAR)
# struct_bitfield_shared_unit.h:12: struct bf_overlap;
# b: bitfields have no address
BF_OVERLAP = rffi.CStruct('bf_overlap',
    ('a', rffi.SHORT),
    ('_filler2', rffi.CFixedArray(rffi.UCHAR, 5)),    # stands for what RPython cannot say
    ('c', rffi.CHAR),
    hints={'eci': eci})
BF_OVERLAPP = lltype.Ptr(BF_OVERLAP)
# struct_bitfield_shared_unit.h:13: struct bf_tail;
# a: bitfields have no address
BF_TAIL = rffi.CStruct('bf_tail',
    ('_filler0', rffi.UCHAR),    # stands for what RPython cannot say
    ('b', rffi.CHAR),
    ('_filler2', rffi.USHORT),    # stands for what RPython cannot say
    hints={'eci': eci})
BF_TAILP = lltype.Ptr(BF_TAIL)
# struct_bitfield_shared_unit.h:14: struct bf_long_then_char;
# a: bitfields have no address
BF_LONG_THEN_CHAR = rffi.CStruct('bf_long_then_char',
    ('_filler0', rffi.CFixedArray(rffi.UCHAR, 5)),    # stands for what RPython cannot say
    ('b', rffi.CHAR),
    ('_filler6', rffi.USHORT),    # stands for what RPython cannot say
    hints={'eci': eci})
BF_LONG_THEN_CHARP = lltype.Ptr(BF_LONG_THEN_CHAR)

# ------------------------------------------------------------ functions

# struct_bitfield_shared_unit.h:16: struct bf_bytes *bf_bytes_new(void);
c_bf_bytes_new = external('bf_bytes_new', [], BF_BYTESP)
# struct_bitfield_shared_unit.h:17: int bf_bytes_sum(const struct bf_bytes
#     *p);
c_bf_bytes_sum = external('bf_bytes_sum', [BF_BYTESP], rffi.INT)
# struct_bitfield_shared_unit.h:18: void bf_bytes_free(struct bf_bytes *p);
c_bf_bytes_free = external('bf_bytes_free', [BF_BYTESP], lltype.Void)
# struct_bitfield_shared_unit.h:19: void bf_take(struct bf_int_after_char *,
#     struct bf_overlap *, struct bf_tail *);
c_bf_take = external(
    'bf_take', [BF_INT_AFTER_CHARP, BF_OVERLAPP, BF_TAILP], lltype.Void)
# struct_bitfield_shared_unit.h:20: void bf_take_long(struct bf_long_then_char
#     *p);
c_bf_take_long = external('bf_take_long', [BF_LONG_THEN_CHARP], lltype.Void)

# ------------------------------------------------------------ not bound

# 1 macro: include-guard: it only keeps its header from being read twice
# bitfield: read and write it through a C function (separate_module_sources)
#
# struct_bitfield_shared_unit.h:5: struct bf_bytes.b: bitfield: bitfields have no address
# struct_bitfield_shared_unit.h:5: struct bf_bytes.c: bitfield: bitfields have no address
# struct_bitfield_shared_unit.h:5: struct bf_bytes.x: bitfield: bitfields have no address
# struct_bitfield_shared_unit.h:5: struct bf_bytes.y: bitfield: bitfields have no address
# struct_bitfield_shared_unit.h:11: struct bf_int_after_char.b: bitfield: bitfields have no address
# struct_bitfield_shared_unit.h:11: struct bf_int_after_char.c: bitfield: bitfields have no address
# struct_bitfield_shared_unit.h:12: struct bf_overlap.b: bitfield: bitfields have no address
# struct_bitfield_shared_unit.h:13: struct bf_tail.a: bitfield: bitfields have no address
# struct_bitfield_shared_unit.h:14: struct bf_long_then_char.a: bitfield: bitfields have no address
