"""RPython bindings of enum_unsigned.h.

Made by rffi-import 0.1.0 with:
    rffi-import enum_unsigned.h -l enum_unsigned -L lib -o enum_unsigned.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.rtyper.tool import rffi_platform
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

# ------------------------------------------------------------ constants

class CConfig:
    # The headers are enough. RPython keeps what the C compiler answers until the
    # question changes, so it has a mark of the definitions in it.
    _compilation_info_ = ExternalCompilationInfo(
        pre_include_bits=(
            eci.pre_include_bits + ('/* definitions 32157a3f72799310 */',)),
        includes=eci.includes, include_dirs=eci.include_dirs,
        post_include_bits=eci.post_include_bits,
        compile_extra=eci.compile_extra + ('-w',))

    # enum_unsigned.h:5: enum traffic;
    TRAFFIC_RED = rffi_platform.ConstantInteger('TRAFFIC_RED')
    TRAFFIC_AMBER = rffi_platform.ConstantInteger('TRAFFIC_AMBER')
    TRAFFIC_GREEN = rffi_platform.ConstantInteger('TRAFFIC_GREEN')

for _name, _value in rffi_platform.configure(CConfig).items():
    globals()[_name] = _value

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

# 1 macro: include-guard: it only keeps its header from being read twice
