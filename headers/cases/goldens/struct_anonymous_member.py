"""RPython bindings of struct_anonymous_member.h.

Made by rffi-import 0.1.0 with:
    rffi-import struct_anonymous_member.h -l struct_anonymous_member -L lib -o struct_anonymous_member.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['struct_anonymous_member.h'],
    include_dirs=[_HERE],
    libraries=['struct_anonymous_member'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ types

# struct_anonymous_member.h:5: struct event;
# x: another member of the anonymous union has its place
# y: another member of the anonymous union has its place
# raw: another member of the anonymous union has its place
# code: another member of the anonymous union has its place
# deep: another member of the anonymous union has its place
EVENT = rffi.CStruct('event',
    ('type', rffi.INT),
    ('value', rffi.DOUBLE),
    ('end', rffi.INT),
    hints={'eci': eci})
EVENTP = lltype.Ptr(EVENT)

# ------------------------------------------------------------ functions

# struct_anonymous_member.h:21: void event_fill(struct event *e);
c_event_fill = external('event_fill', [EVENTP], lltype.Void)
# struct_anonymous_member.h:22: int event_end(const struct event *e);
c_event_end = external('event_end', [EVENTP], rffi.INT)

# ------------------------------------------------------------ not bound

# 1 macro: include-guard: it only keeps its header from being read twice
# anonymous-union-member: read and write it through a C function
#     (separate_module_sources)
#
# struct_anonymous_member.h:5: struct event.x: anonymous-union-member: another member of the anonymous union has its place
# struct_anonymous_member.h:5: struct event.y: anonymous-union-member: another member of the anonymous union has its place
# struct_anonymous_member.h:5: struct event.raw: anonymous-union-member: another member of the anonymous union has its place
# struct_anonymous_member.h:5: struct event.code: anonymous-union-member: another member of the anonymous union has its place
# struct_anonymous_member.h:5: struct event.deep: anonymous-union-member: another member of the anonymous union has its place
