"""RPython bindings of callback_long_long_values.h.

Made by rffi-import 0.1.0 with:
    rffi-import callback_long_long_values.h -l callback_long_long_values -L lib -o callback_long_long_values.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.rtyper.annlowlevel import llhelper
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['callback_long_long_values.h'],
    include_dirs=[_HERE],
    libraries=['callback_long_long_values'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ types

# callback_long_long_values.h:7: typedef unsigned long long cllv_id;
cllv_id = rffi.ULONGLONG
# int in callbacks: rffi.INT is long on 32-bit machines.
C_INT = rffi.INT_real if rffi.INT is lltype.Signed else rffi.INT
# callback_long_long_values.h:8: typedef cllv_id (*cllv_result_only)(int);
CLLV_RESULT_ONLY = rffi.CCallback([C_INT], cllv_id)
# callback_long_long_values.h:9: typedef int (*cllv_int64)(int64_t, uint64_t
#     *);
CLLV_INT64 = rffi.CCallback([rffi.LONGLONG, rffi.ULONGLONGP], C_INT)

# ------------------------------------------------------------ functions

# callback_long_long_values.h:11: long long cllv_sum(long long (*value)(int,
#     double), int n);
# a callback is passed as void *: RPython would render 'long long' as 'long'
c_cllv_sum = external('cllv_sum', [rffi.VOIDP, rffi.INT], rffi.LONGLONG)
# callback_long_long_values.h:12: cllv_id cllv_next(cllv_result_only f);
# a callback is passed as void *: RPython would render 'cllv_id' as 'long'
c_cllv_next = external('cllv_next', [rffi.VOIDP], cllv_id)
# callback_long_long_values.h:13: int cllv_long(int (*f)(long), cllv_int64 g);
c_cllv_long = external(
    'cllv_long', [rffi.CCallback([rffi.LONG], C_INT), CLLV_INT64], rffi.INT)

# ------------------------------------------------------------ conversions

# To the exact type of a member, an item, a callback's result.
cast = rffi.cast
ARRAYP = rffi.CArrayPtr
LONGLONG = rffi.LONGLONG
ULONGLONG = rffi.ULONGLONG
VOIDP = rffi.VOIDP
LONG = rffi.LONG

# ------------------------------------------------------------ callbacks

# C calls functions of RPython's that are constants. One gives exactly the
# type of the callback's result; to C an exception is its _errorcode_, or 0:
#     def called(a1):
#         ...
#         return cast(C_INT, 0)
#     called._errorcode_ = cast(C_INT, -1)

def callback(P, function):
    """The constant function as a P, where it is no parameter."""
    return llhelper(P, rffi._make_wrapper_for(P, function, None, True))
callback._annspecialcase_ = 'specialize:arg(0, 1)'

# ------------------------------------------------------------ not bound

# 1 macro: include-guard: it only keeps its header from being read twice
