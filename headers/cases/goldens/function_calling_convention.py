"""RPython bindings of function_calling_convention.h.

Made by rffi-import 0.1.0 with:
    rffi-import function_calling_convention.h -l function_calling_convention -L lib -o function_calling_convention.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['function_calling_convention.h'],
    include_dirs=[_HERE],
    libraries=['function_calling_convention'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# What RPython cannot say is said in C: (prototype, body).
_SHIMS = [
    ('int rffi_cc_other(int a, int b)', 'return cc_other(a, b);'),
]
shim_eci = eci.merge(ExternalCompilationInfo(
    post_include_bits=['RPY_EXTERN %s;' % prototype for prototype, _ in _SHIMS],
    separate_module_sources=['\n'.join(['%s { %s }' % shim for shim in _SHIMS])]))

def shim(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=shim_eci, **kwds)

# ------------------------------------------------------------ types

# function_calling_convention.h:12: typedef int (*cc_callback)(int);
# a callback is passed as void *: functions of RPython do not have its calling
#     convention
CC_CALLBACK = rffi.VOIDP

# ------------------------------------------------------------ functions

# function_calling_convention.h:11: int cc_other(int a, int b);
c_cc_other = shim('rffi_cc_other', [rffi.INT, rffi.INT], rffi.INT)
# function_calling_convention.h:13: int cc_call(cc_callback callback, int x);
# a callback is passed as void *: functions of RPython do not have its calling
#     convention
c_cc_call = external('cc_call', [CC_CALLBACK, rffi.INT], rffi.INT)
# function_calling_convention.h:14: int cc_plain(int a);
c_cc_plain = external('cc_plain', [rffi.INT], rffi.INT)

# ------------------------------------------------------------ not bound

# 1 macro: include-guard: it only keeps its header from being read twice
# not-an-expression: it is of use to C code only
#
# function_calling_convention.h:6: CC_OTHER: not-an-expression: it is no expression
