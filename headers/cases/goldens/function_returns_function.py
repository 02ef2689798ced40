"""RPython bindings of function_returns_function.h.

Made by rffi-import 0.1.0 with:
    rffi-import function_returns_function.h -l function_returns_function -L lib -o function_returns_function.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.rtyper.annlowlevel import llhelper
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['function_returns_function.h'],
    include_dirs=[_HERE],
    libraries=['function_returns_function'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ types

# function_returns_function.h:5: typedef double (*real_op)(double, double);
REAL_OP = rffi.CCallback([rffi.DOUBLE, rffi.DOUBLE], rffi.DOUBLE)
# int in callbacks: rffi.INT is long on 32-bit machines.
C_INT = rffi.INT_real if rffi.INT is lltype.Signed else rffi.INT

# ------------------------------------------------------------ functions

# function_returns_function.h:7: real_op op_named(const char *name);
c_op_named = external('op_named', [rffi.CCHARP], REAL_OP)
# function_returns_function.h:8: int (*op_plain(char which))(int);
c_op_plain = external('op_plain', [rffi.CHAR], rffi.CCallback([C_INT], C_INT))
# function_returns_function.h:9: void (*op_signal(int number, void
#     (*handler)(int)))(int);
c_op_signal = external(
    'op_signal',
    [rffi.INT, rffi.CCallback([C_INT], lltype.Void)],
    rffi.CCallback([C_INT], lltype.Void))
# function_returns_function.h:10: int (*(*op_of_op(int depth))(int))(int);
c_op_of_op = external(
    'op_of_op',
    [rffi.INT],
    rffi.CCallback([C_INT], rffi.CCallback([C_INT], C_INT)))

# ------------------------------------------------------------ helpers

def _refuse_nul(text):
    # C would take the text for ended there.
    if text is not None and '\x00' in text:
        raise ValueError('NUL inside of a string for C')

def op_named(name):
    """real_op op_named(const char *name)

    name: str, None for NULL; no NUL inside [type]
    """
    _refuse_nul(name)
    return c_op_named(name)

# ------------------------------------------------------------ conversions

# To the exact type of a member, an item, a callback's result.
cast = rffi.cast
ARRAYP = rffi.CArrayPtr
DOUBLE = rffi.DOUBLE
CHAR = rffi.CHAR

# ------------------------------------------------------------ callbacks

# C calls functions of RPython's that are constants. One gives exactly the
# type of the callback's result; to C an exception is its _errorcode_, or 0:
#     def called(a1):
#         ...

def callback(P, function):
    """The constant function as a P, where it is no parameter."""
    return llhelper(P, rffi._make_wrapper_for(P, function, None, True))
callback._annspecialcase_ = 'specialize:arg(0, 1)'

# ------------------------------------------------------------ not bound

# 1 macro: include-guard: it only keeps its header from being read twice
