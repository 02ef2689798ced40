"""RPython bindings of function_by_typedef.h.

Made by rffi-import 0.1.0 with:
    rffi-import function_by_typedef.h -l function_by_typedef -L lib -o function_by_typedef.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.rtyper.annlowlevel import llhelper
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['function_by_typedef.h'],
    include_dirs=[_HERE],
    libraries=['function_by_typedef'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ types

# int in callbacks: rffi.INT is long on 32-bit machines.
C_INT = rffi.INT_real if rffi.INT is lltype.Signed else rffi.INT
# function_by_typedef.h:5: typedef int binary(int, int);
BINARYP = rffi.CCallback([C_INT, C_INT], C_INT)
# function_by_typedef.h:6: typedef int reader(const char *);
READERP = rffi.CCallback([rffi.CONST_CCHARP], C_INT)

# ------------------------------------------------------------ functions

# function_by_typedef.h:8: int ft_add(int, int);
c_ft_add = external('ft_add', [rffi.INT, rffi.INT], rffi.INT)
# function_by_typedef.h:8: int ft_mul(int, int);
c_ft_mul = external('ft_mul', [rffi.INT, rffi.INT], rffi.INT)
# function_by_typedef.h:9: int ft_length(const char *);
c_ft_length = external('ft_length', [rffi.CCHARP], rffi.INT)
# function_by_typedef.h:10: int ft_parenthesized(int x);
c_ft_parenthesized = external('ft_parenthesized', [rffi.INT], rffi.INT)
# function_by_typedef.h:10: int ft_second(void);
c_ft_second = external('ft_second', [], rffi.INT)
# function_by_typedef.h:10: int *ft_pointer(int x);
c_ft_pointer = external('ft_pointer', [rffi.INT], rffi.INTP)

# ------------------------------------------------------------ helpers

def _refuse_nul(text):
    # C would take the text for ended there.
    if text is not None and '\x00' in text:
        raise ValueError('NUL inside of a string for C')

def ft_length(a1):
    """int ft_length(const char *)

    a1: str, None for NULL; no NUL inside [type]
    """
    _refuse_nul(a1)
    return c_ft_length(a1)

# ------------------------------------------------------------ conversions

# To the exact type of a member, an item, a callback's result.
cast = rffi.cast
ARRAYP = rffi.CArrayPtr
CONST_CCHARP = rffi.CONST_CCHARP
CHAR = rffi.CHAR
INT = rffi.INT

# ------------------------------------------------------------ callbacks

# C calls functions of RPython's that are constants. One gives exactly the
# type of the callback's result; to C an exception is its _errorcode_, or 0:
#     def called(a1, a2):
#         ...
#         return cast(C_INT, 0)
#     called._errorcode_ = cast(C_INT, -1)

def callback(P, function):
    """The constant function as a P, where it is no parameter."""
    return llhelper(P, rffi._make_wrapper_for(P, function, None, True))
callback._annspecialcase_ = 'specialize:arg(0, 1)'

# ------------------------------------------------------------ not bound

# 1 macro: include-guard: it only keeps its header from being read twice
