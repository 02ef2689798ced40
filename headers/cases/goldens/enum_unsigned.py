"""RPython bindings of enum_unsigned.h.

Made by rffi-import 0.1.0 with:
    rffi-import enum_unsigned.h -l enum_unsigned -L lib -o enum_unsigned.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['enum_unsigned.h'],
    include_dirs=[_HERE],
    libraries=['enum_unsigned'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ types

# enum_unsigned.h:5: enum traffic;
traffic = rffi.UINT
# enum_unsigned.h:11: struct traffic_light;
TRAFFIC_LIGHT = rffi.CStruct('traffic_light',
    ('now', traffic),
    ('plan', rffi.CFixedArray(traffic, 3)),
    hints={'eci': eci})
TRAFFIC_LIGHTP = lltype.Ptr(TRAFFIC_LIGHT)

# ------------------------------------------------------------ functions

# enum_unsigned.h:7: enum traffic traffic_next(enum traffic light);
c_traffic_next = external('traffic_next', [traffic], traffic)
# enum_unsigned.h:8: void traffic_store(enum traffic *out, int n);
c_traffic_store = external(
    'traffic_store', [rffi.UINTP, rffi.INT], lltype.Void)
# enum_unsigned.h:9: int traffic_count(const enum traffic lights[], int n,
#     enum traffic which);
c_traffic_count = external(
    'traffic_count', [rffi.UINTP, rffi.INT, traffic], rffi.INT)
# enum_unsigned.h:16: void traffic_light_start(struct traffic_light *light);
c_traffic_light_start = external(
    'traffic_light_start', [TRAFFIC_LIGHTP], lltype.Void)

# ------------------------------------------------------------ not bound

# 3 enumerators
# 1 macro
