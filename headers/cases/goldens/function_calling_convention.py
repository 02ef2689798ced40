"""RPython bindings of function_calling_convention.h.

Made by rffi-import 0.1.0 with:
    rffi-import function_calling_convention.h -l function_calling_convention -L lib -o function_calling_convention.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.rtyper.annlowlevel import llhelper
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

# int in callbacks: rffi.INT is long on 32-bit machines.
C_INT = rffi.INT_real if rffi.INT is lltype.Signed else rffi.INT
# function_calling_convention.h:12: typedef int (*cc_callback)(int);
CC_CALLBACK = rffi.CCallback([C_INT], C_INT)

# ------------------------------------------------------------ functions

# function_calling_convention.h:11: int cc_other(int a, int b);
c_cc_other = shim('rffi_cc_other', [rffi.INT, rffi.INT], rffi.INT)
# function_calling_convention.h:13: int cc_call(cc_callback callback, int x);
# a callback is passed as void *: functions of RPython do not have its calling
#     convention
c_cc_call = external('cc_call', [rffi.VOIDP, rffi.INT], rffi.INT)
# function_calling_convention.h:14: int cc_plain(int a);
c_cc_plain = external('cc_plain', [rffi.INT], rffi.INT)

# ------------------------------------------------------------ conversions

# To the exact type of a member, an item, a callback's result.
cast = rffi.cast
ARRAYP = rffi.CArrayPtr
VOIDP = rffi.VOIDP

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
# not-an-expression: it is of use to C code only
#
# function_calling_convention.h:6: CC_OTHER: not-an-expression: it is no expression
