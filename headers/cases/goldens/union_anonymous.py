"""RPython bindings of union_anonymous.h.

Made by rffi-import 0.1.0 with:
    rffi-import union_anonymous.h -l union_anonymous -L lib -o union_anonymous.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['union_anonymous.h'],
    include_dirs=[_HERE],
    post_include_bits=['typedef __typeof__((*(struct ua_beside *)0).named) rffi_ua_beside__named;',
                       'typedef __typeof__((*(struct ua_records *)0).named) rffi_ua_records__named;'],
    libraries=['union_anonymous'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ types

# union_anonymous.h:5: struct ua_two;
# f: another member of the anonymous union has its place
# l: another member of the anonymous union has its place
UA_TWO = rffi.CStruct('ua_two',
    ('i', rffi.INT),
    ('middle', rffi.INT),
    ('c', rffi.CFixedArray(rffi.CHAR, 12)),
    ('_filler20', rffi.UINT),    # stands for what RPython cannot say
    ('end', rffi.SHORT),
    ('_filler26', rffi.CFixedArray(rffi.USHORT, 3)),    # stands for what RPython cannot say
    hints={'eci': eci})
UA_TWOP = lltype.Ptr(UA_TWO)
# union_anonymous.h:6: struct ua_last;
# number: another member of the anonymous union has its place
# real: another member of the anonymous union has its place
UA_LAST = rffi.CStruct('ua_last',
    ('kind', rffi.INT),
    ('p', rffi.VOIDP),
    hints={'eci': eci})
UA_LASTP = lltype.Ptr(UA_LAST)
# union_anonymous.h:7: union ua_inside;
UA_INSIDE = rffi.CStruct('ua_inside',
    ('whole', rffi.LONG),
    ('bytes', rffi.CFixedArray(rffi.UCHAR, 8)),
    ('low', rffi.INT),
    hints={'eci': eci, 'union': True})
UA_INSIDEP = lltype.Ptr(UA_INSIDE)
# union_anonymous.h:8: struct ua_records;
# both: another member of the anonymous union has its place
# named: another member of the anonymous union has its place
UA_RECORDS = rffi.CStruct('ua_records',
    ('x', rffi.INT),
    ('y', rffi.INT),
    ('after', rffi.INT),
    hints={'eci': eci})
UA_RECORDSP = lltype.Ptr(UA_RECORDS)
# union_anonymous.h:9: union {...} rffi_ua_beside__named;
UA_BESIDE__NAMED = rffi.CStruct('rffi_ua_beside__named',
    ('c', rffi.INT),
    ('d', rffi.CHAR),
    hints={'eci': eci, 'typedef': True, 'union': True})
UA_BESIDE__NAMEDP = lltype.Ptr(UA_BESIDE__NAMED)
# union_anonymous.h:9: struct ua_beside;
# b: another member of the anonymous union has its place
UA_BESIDE = rffi.CStruct('ua_beside',
    ('a', rffi.INT),
    ('named', UA_BESIDE__NAMED),
    hints={'eci': eci})
UA_BESIDEP = lltype.Ptr(UA_BESIDE)
# union_anonymous.h:8: struct {...} rffi_ua_records__named;
UA_RECORDS__NAMED = rffi.CStruct('rffi_ua_records__named',
    ('q', rffi.CFixedArray(rffi.SHORT, 4)),
    hints={'eci': eci, 'typedef': True})
UA_RECORDS__NAMEDP = lltype.Ptr(UA_RECORDS__NAMED)

# ------------------------------------------------------------ functions

# union_anonymous.h:11: void ua_two_fill(struct ua_two *p);
c_ua_two_fill = external('ua_two_fill', [UA_TWOP], lltype.Void)
# union_anonymous.h:12: struct ua_last *ua_last_get(void);
c_ua_last_get = external('ua_last_get', [], UA_LASTP)
# union_anonymous.h:13: long ua_inside_whole(const union ua_inside *u);
c_ua_inside_whole = external('ua_inside_whole', [UA_INSIDEP], rffi.LONG)
# union_anonymous.h:14: void ua_records_fill(struct ua_records *p);
c_ua_records_fill = external('ua_records_fill', [UA_RECORDSP], lltype.Void)
# union_anonymous.h:15: void ua_beside_fill(struct ua_beside *p);
c_ua_beside_fill = external('ua_beside_fill', [UA_BESIDEP], lltype.Void)

# ------------------------------------------------------------ not bound

# 1 macro: include-guard: it only keeps its header from being read twice
# anonymous-union-member: read and write it through a C function
#     (separate_module_sources)
#
# union_anonymous.h:5: struct ua_two.f: anonymous-union-member: another member of the anonymous union has its place
# union_anonymous.h:5: struct ua_two.l: anonymous-union-member: another member of the anonymous union has its place
# union_anonymous.h:6: struct ua_last.number: anonymous-union-member: another member of the anonymous union has its place
# union_anonymous.h:6: struct ua_last.real: anonymous-union-member: another member of the anonymous union has its place
# union_anonymous.h:8: struct ua_records.both: anonymous-union-member: another member of the anonymous union has its place
# union_anonymous.h:8: struct ua_records.named: anonymous-union-member: another member of the anonymous union has its place
# union_anonymous.h:9: struct ua_beside.b: anonymous-union-member: another member of the anonymous union has its place
