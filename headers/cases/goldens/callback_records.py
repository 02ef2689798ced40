"""RPython bindings of callback_records.h.

Made by rffi-import 0.1.0 with:
    rffi-import callback_records.h -l callback_records -L lib -o callback_records.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['callback_records.h'],
    include_dirs=[_HERE],
    libraries=['callback_records'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ types

# callback_records.h:5: typedef struct cbr_point cbr_point;
CBR_POINT = rffi.CStruct('cbr_point',
    ('x', rffi.INT),
    ('y', rffi.INT),
    hints={'eci': eci})
CBR_POINTP = lltype.Ptr(CBR_POINT)
# callback_records.h:6: struct cbr_opaque;
CBR_OPAQUEP = rffi.COpaquePtr('struct cbr_opaque')
# int in callbacks: rffi.INT is long on 32-bit machines.
C_INT = rffi.INT_real if rffi.INT is lltype.Signed else rffi.INT
# callback_records.h:8: typedef int (*cbr_by_pointer)(cbr_point *);
CBR_BY_POINTER = rffi.CCallback([CBR_POINTP], C_INT)
# callback_records.h:9: typedef int (*cbr_by_value)(cbr_point);
# a callback is passed as void *: cbr_point
CBR_BY_VALUE = rffi.VOIDP
# callback_records.h:10: typedef cbr_point (*cbr_result)(int);
# a callback is passed as void *: cbr_point
CBR_RESULT = rffi.VOIDP
# callback_records.h:11: typedef struct cbr_opaque *(*cbr_handle)(struct
#     cbr_opaque *, struct cbr_opaque **);
CBR_HANDLE = rffi.CCallback(
    [CBR_OPAQUEP, rffi.CArrayPtr(CBR_OPAQUEP)], CBR_OPAQUEP)

# ------------------------------------------------------------ functions

# callback_records.h:13: int cbr_run_pointer(cbr_by_pointer f);
c_cbr_run_pointer = external('cbr_run_pointer', [CBR_BY_POINTER], rffi.INT)
# callback_records.h:14: int cbr_run_value(cbr_by_value f);
# a callback is passed as void *: cbr_point
c_cbr_run_value = external('cbr_run_value', [CBR_BY_VALUE], rffi.INT)
# callback_records.h:15: int cbr_run_result(cbr_result f);
# a callback is passed as void *: cbr_point
c_cbr_run_result = external('cbr_run_result', [CBR_RESULT], rffi.INT)
# callback_records.h:16: int cbr_run_handle(cbr_handle f);
c_cbr_run_handle = external('cbr_run_handle', [CBR_HANDLE], rffi.INT)

# ------------------------------------------------------------ not bound

# 1 macro: include-guard: it only keeps its header from being read twice
