"""RPython bindings of function_unprototyped.h.

Made by rffi-import 0.1.0 with:
    rffi-import function_unprototyped.h -o function_unprototyped.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.rtyper.annlowlevel import llhelper
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['function_unprototyped.h'],
    include_dirs=[_HERE])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ types

# int in callbacks: rffi.INT is long on 32-bit machines.
C_INT = rffi.INT_real if rffi.INT is lltype.Signed else rffi.INT
# function_unprototyped.h:9: typedef int unprototyped_fn();
UNPROTOTYPED_FNP = rffi.CCallback([], C_INT)

# ------------------------------------------------------------ functions

# function_unprototyped.h:5: int unprototyped_any();
# the header does not say what it takes
c_unprototyped_any = external('unprototyped_any', [], rffi.INT)
# function_unprototyped.h:6: void unprototyped_none();
# the header does not say what it takes
c_unprototyped_none = external('unprototyped_none', [], lltype.Void)
# function_unprototyped.h:7: char *unprototyped_text();
# the header does not say what it takes
c_unprototyped_text = external('unprototyped_text', [], rffi.CCHARP)
# function_unprototyped.h:10: int unprototyped_by_typedef();
# the header does not say what it takes
c_unprototyped_by_typedef = external('unprototyped_by_typedef', [], rffi.INT)

# ------------------------------------------------------------ variables

# function_unprototyped.h:8: extern int (*unprototyped_pointer)();
get_unprototyped_pointer, set_unprototyped_pointer = rffi.CExternVariable(
    rffi.CCallback([], C_INT),
    'unprototyped_pointer',
    eci,
    c_type='__typeof__(int (*)())',
    sandboxsafe=True,
    declare_as_extern=False)

# ------------------------------------------------------------ conversions

# To the exact type of a member, an item, a callback's result.
cast = rffi.cast
ARRAYP = rffi.CArrayPtr
CHAR = rffi.CHAR

# ------------------------------------------------------------ callbacks

# C calls functions of RPython's that are constants. One gives exactly the
# type of the callback's result; to C an exception is its _errorcode_, or 0:
#     def called():
#         ...
#         return cast(C_INT, 0)
#     called._errorcode_ = cast(C_INT, -1)

def callback(P, function):
    """The constant function as a P, where it is no parameter."""
    return llhelper(P, rffi._make_wrapper_for(P, function, None, True))
callback._annspecialcase_ = 'specialize:arg(0, 1)'

# ------------------------------------------------------------ not bound

# 1 macro: include-guard: it only keeps its header from being read twice
