"""RPython bindings of struct_packed.h.

Made by rffi-import 0.1.0 with:
    rffi-import struct_packed.h -l struct_packed -L lib -o struct_packed.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['struct_packed.h'],
    include_dirs=[_HERE],
    libraries=['struct_packed'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ types

# struct_packed.h:7: struct sp_after;
# b: its place is not aligned for its type
# c: its place is not aligned for its type
SP_AFTER = rffi.CStruct('sp_after',
    ('a', rffi.CHAR),
    ('_filler1', rffi.CFixedArray(rffi.UCHAR, 12)),    # stands for what RPython cannot say
    hints={'eci': eci})
SP_AFTERP = lltype.Ptr(SP_AFTER)
# struct_packed.h:8: struct sp_before;
# b: its place is not aligned for its type
SP_BEFORE = rffi.CStruct('sp_before',
    ('a', rffi.CHAR),
    ('_filler1', rffi.CFixedArray(rffi.UCHAR, 4)),    # stands for what RPython cannot say
    hints={'eci': eci})
SP_BEFOREP = lltype.Ptr(SP_BEFORE)
# struct_packed.h:9: struct sp_member;
# b: its place is not aligned for its type
SP_MEMBER = rffi.CStruct('sp_member',
    ('a', rffi.CHAR),
    ('_filler1', rffi.CFixedArray(rffi.UCHAR, 5)),    # stands for what RPython cannot say
    ('c', rffi.SHORT),
    hints={'eci': eci})
SP_MEMBERP = lltype.Ptr(SP_MEMBER)
# struct_packed.h:10: struct sp_macro;
# b: its place is not aligned for its type
SP_MACRO = rffi.CStruct('sp_macro',
    ('a', rffi.CHAR),
    ('_filler1', rffi.CFixedArray(rffi.UCHAR, 8)),    # stands for what RPython cannot say
    hints={'eci': eci})
SP_MACROP = lltype.Ptr(SP_MACRO)
# struct_packed.h:11: typedef struct {...} sp_typedef;
# b: its place is not aligned for its type
SP_TYPEDEF = rffi.CStruct('sp_typedef',
    ('a', rffi.CHAR),
    ('_filler1', rffi.CFixedArray(rffi.UCHAR, 4)),    # stands for what RPython cannot say
    hints={'eci': eci, 'typedef': True})
SP_TYPEDEFP = lltype.Ptr(SP_TYPEDEF)
# struct_packed.h:12: union sp_union;
# b: its place is not aligned for its type
SP_UNION = rffi.CStruct('sp_union',
    ('a', rffi.CHAR),
    ('_filler0', rffi.CFixedArray(rffi.UCHAR, 4)),    # stands for what RPython cannot say
    hints={'eci': eci, 'union': True})
SP_UNIONP = lltype.Ptr(SP_UNION)
# struct_packed.h:13: struct sp_outer;
SP_OUTER = rffi.CStruct('sp_outer',
    ('a', rffi.CHAR),
    ('inner', SP_AFTER),
    ('end', rffi.CHAR),
    hints={'eci': eci})
SP_OUTERP = lltype.Ptr(SP_OUTER)
# struct_packed.h:14: struct sp_harmless;
# a: its place is not aligned for its type
# b: its place is not aligned for its type
SP_HARMLESS = rffi.CStruct('sp_harmless',
    ('_filler0', rffi.CFixedArray(rffi.UCHAR, 8)),    # stands for what RPython cannot say
    hints={'eci': eci})
SP_HARMLESSP = lltype.Ptr(SP_HARMLESS)

# ------------------------------------------------------------ functions

# struct_packed.h:16: struct sp_after *sp_after_new(void);
c_sp_after_new = external('sp_after_new', [], SP_AFTERP)
# struct_packed.h:17: int sp_after_b(const struct sp_after *p);
c_sp_after_b = external('sp_after_b', [SP_AFTERP], rffi.INT)
# struct_packed.h:18: double sp_after_c(const struct sp_after *p);
c_sp_after_c = external('sp_after_c', [SP_AFTERP], rffi.DOUBLE)
# struct_packed.h:19: void sp_take(struct sp_before *, struct sp_member *,
#     struct sp_macro *, sp_typedef *, union sp_union *, struct sp_outer *,
#     struct sp_harmless *);
c_sp_take = external(
    'sp_take',
    [SP_BEFOREP, SP_MEMBERP, SP_MACROP, SP_TYPEDEFP, SP_UNIONP, SP_OUTERP,
     SP_HARMLESSP],
    lltype.Void)

# ------------------------------------------------------------ not bound

# 1 macro: include-guard: it only keeps its header from being read twice
# misaligned-member: read and write it through a C function
#     (separate_module_sources)
# not-an-expression: it is of use to C code only
#
# struct_packed.h:7: struct sp_after.b: misaligned-member: its place is not aligned for its type
# struct_packed.h:7: struct sp_after.c: misaligned-member: its place is not aligned for its type
# struct_packed.h:8: struct sp_before.b: misaligned-member: its place is not aligned for its type
# struct_packed.h:9: struct sp_member.b: misaligned-member: its place is not aligned for its type
# struct_packed.h:10: struct sp_macro.b: misaligned-member: its place is not aligned for its type
# struct_packed.h:11: sp_typedef.b: misaligned-member: its place is not aligned for its type
# struct_packed.h:12: union sp_union.b: misaligned-member: its place is not aligned for its type
# struct_packed.h:14: struct sp_harmless.a: misaligned-member: its place is not aligned for its type
# struct_packed.h:14: struct sp_harmless.b: misaligned-member: its place is not aligned for its type
# struct_packed.h:5: SP_PACKED: not-an-expression: it is no expression
