"""RPython bindings of function_noreturn.h.

Made by rffi-import 0.1.0 with:
    rffi-import function_noreturn.h -o function_noreturn.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['function_noreturn.h'],
    include_dirs=[_HERE])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ types

# int in callbacks: rffi.INT is long on 32-bit machines.
C_INT = rffi.INT_real if rffi.INT is lltype.Signed else rffi.INT

# ------------------------------------------------------------ functions

# function_noreturn.h:7: void leave_keyword(int code);
# does not return
c_leave_keyword = external('leave_keyword', [rffi.INT], lltype.Void)
# function_noreturn.h:8: void leave_attribute(const char *why);
c_leave_attribute = external('leave_attribute', [rffi.CCHARP], lltype.Void)
# function_noreturn.h:9: void leave_macro(void);
# does not return
c_leave_macro = external('leave_macro', [], lltype.Void)
# function_noreturn.h:10: void leave_maybe(int really);
c_leave_maybe = external('leave_maybe', [rffi.INT], lltype.Void)
# function_noreturn.h:11: void leave_with(void (*handler)(int));
c_leave_with = external(
    'leave_with', [rffi.CCallback([C_INT], lltype.Void)], lltype.Void)

# ------------------------------------------------------------ helpers

def _refuse_nul(text):
    # C would take the text for ended there.
    if text is not None and '\x00' in text:
        raise ValueError('NUL inside of a string for C')

def leave_attribute(why):
    """void leave_attribute(const char *why)

    why: str, None for NULL; no NUL inside [type]
    """
    _refuse_nul(why)
    c_leave_attribute(why)

# ------------------------------------------------------------ conversions

# To the exact type of a member, an item, a callback's result.
cast = rffi.cast
ARRAYP = rffi.CArrayPtr
CHAR = rffi.CHAR

# ------------------------------------------------------------ callbacks

# C calls functions of RPython's that are constants. One gives exactly the
# type of the callback's result; to C an exception is its _errorcode_, or 0:
#     def called(a1):
#         ...

# ------------------------------------------------------------ not bound

# 1 macro: include-guard: it only keeps its header from being read twice
