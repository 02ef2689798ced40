"""RPython bindings of struct_result.h.

Made by rffi-import 0.1.0 with:
    rffi-import struct_result.h -o struct_result.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['struct_result.h'],
    include_dirs=[_HERE])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ types

# struct_result.h:5: struct sr_small;
SR_SMALL = rffi.CStruct('sr_small',
    ('x', rffi.INT),
    hints={'eci': eci})
SR_SMALLP = lltype.Ptr(SR_SMALL)
# struct_result.h:6: double m[4][4];
# to be cast to a pointer to its items
SR_LARGE__M = rffi.CStruct('__typeof__(((struct sr_large *)0)->m)',
    ('_items', rffi.CFixedArray(rffi.DOUBLE, 16)),
    hints={'eci': eci, 'typedef': True})
SR_LARGE__MP = lltype.Ptr(SR_LARGE__M)
# struct_result.h:6: struct sr_large;
SR_LARGE = rffi.CStruct('sr_large',
    ('m', SR_LARGE__M),
    hints={'eci': eci})
SR_LARGEP = lltype.Ptr(SR_LARGE)
# struct_result.h:7: union sr_union;
SR_UNION = rffi.CStruct('sr_union',
    ('i', rffi.INT),
    ('f', rffi.FLOAT),
    hints={'eci': eci, 'union': True})
SR_UNIONP = lltype.Ptr(SR_UNION)
# struct_result.h:8: typedef struct {...} sr_div_t;
SR_DIV_T = rffi.CStruct('sr_div_t',
    ('quot', rffi.INT),
    ('rem', rffi.INT),
    hints={'eci': eci, 'typedef': True})
SR_DIV_TP = lltype.Ptr(SR_DIV_T)
# struct_result.h:15: struct sr_later;
SR_LATERP = rffi.COpaquePtr('struct sr_later')

# ------------------------------------------------------------ functions

# struct_result.h:17: struct sr_small *sr_pointer_is_fine(struct sr_small *p);
c_sr_pointer_is_fine = external('sr_pointer_is_fine', [SR_SMALLP], SR_SMALLP)

# ------------------------------------------------------------ not bound

# 1 macro: include-guard: it only keeps its header from being read twice
# record-result: wrap it in a C function that takes pointers
#     (separate_module_sources)
#
# struct_result.h:10: sr_make: record-result: result 'struct sr_small': RPython functions cannot return a record
# struct_result.h:11: sr_identity: record-result: result 'struct sr_large': RPython functions cannot return a record
# struct_result.h:12: sr_pick: record-result: result 'union sr_union': RPython functions cannot return a record
# struct_result.h:13: sr_div: record-result: result 'sr_div_t': RPython functions cannot return a record
# struct_result.h:14: sr_const: record-result: result 'const struct sr_small': RPython functions cannot return a record
# struct_result.h:15: sr_incomplete: record-result: result 'struct sr_later': RPython functions cannot return a record
# struct_result.h:16: sr_both: record-result: result 'struct sr_small': RPython functions cannot return a record
