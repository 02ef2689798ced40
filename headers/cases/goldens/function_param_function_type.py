"""RPython bindings of function_param_function_type.h.

Made by rffi-import 0.1.0 with:
    rffi-import function_param_function_type.h -l function_param_function_type -L lib -o function_param_function_type.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['function_param_function_type.h'],
    include_dirs=[_HERE],
    libraries=['function_param_function_type'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ types

# function_param_function_type.h:8: typedef void fp_done(void);
FP_DONEP = rffi.CCallback([], lltype.Void)
# int in callbacks: rffi.INT is long on 32-bit machines.
C_INT = rffi.INT_real if rffi.INT is lltype.Signed else rffi.INT

# ------------------------------------------------------------ functions

# function_param_function_type.h:5: int fp_apply(int f(int), int x);
c_fp_apply = external(
    'fp_apply', [rffi.CCallback([C_INT], C_INT), rffi.INT], rffi.INT)
# function_param_function_type.h:6: int fp_apply_typedef(int x, int f(int,
#     int));
c_fp_apply_typedef = external(
    'fp_apply_typedef',
    [rffi.INT, rffi.CCallback([C_INT, C_INT], C_INT)],
    rffi.INT)
# function_param_function_type.h:7: void fp_each(const int *values, int n,
#     void visit(int));
c_fp_each = external(
    'fp_each',
    [rffi.INTP, rffi.INT, rffi.CCallback([C_INT], lltype.Void)],
    lltype.Void)
# function_param_function_type.h:9: void fp_then(fp_done done);
c_fp_then = external(
    'fp_then', [rffi.CCallback([], lltype.Void)], lltype.Void)

# ------------------------------------------------------------ not bound

# 1 macro: include-guard: it only keeps its header from being read twice
