"""RPython bindings of function_calling_convention.h.

Made by rffi-import 0.1.0 with:
    rffi-import function_calling_convention.h -o function_calling_convention.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['function_calling_convention.h'],
    include_dirs=[_HERE])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ types

# int in callbacks: rffi.INT is long on 32-bit machines.
C_INT = rffi.INT_real if rffi.INT is lltype.Signed else rffi.INT
# function_calling_convention.h:12: typedef int (*cc_callback)(int);
CC_CALLBACK = rffi.CCallback([C_INT], C_INT)

# ------------------------------------------------------------ functions

# function_calling_convention.h:13: int cc_call(cc_callback callback, int x);
# a callback is passed as void *: functions of RPython do not have its calling
#     convention
c_cc_call = external('cc_call', [rffi.VOIDP, rffi.INT], rffi.INT)
# function_calling_convention.h:14: int cc_plain(int a);
c_cc_plain = external('cc_plain', [rffi.INT], rffi.INT)

# ------------------------------------------------------------ not bound

# 1 macro: include-guard: it only keeps its header from being read twice
# calling-convention: wrap it in a C function that takes pointers
#     (separate_module_sources)
# not-an-expression: it is of use to C code only
#
# function_calling_convention.h:11: cc_other: calling-convention: functions of RPython do not have its calling convention
# function_calling_convention.h:6: CC_OTHER: not-an-expression: it is no expression
