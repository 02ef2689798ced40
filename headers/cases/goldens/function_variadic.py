"""RPython bindings of function_variadic.h.

Made by rffi-import 0.1.0 with:
    rffi-import function_variadic.h -l function_variadic -L lib -o function_variadic.py
"""
import os, sys
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['function_variadic.h'],
    include_dirs=[_HERE],
    libraries=['function_variadic'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# The arguments behind the first `fixed` ones are variable ones to C.
def variadic(name, fixed, args, result, **kwds):
    if (sys.platform == 'darwin' and
            'natural_arity' in rffi.llexternal.func_code.co_varnames):
        kwds['natural_arity'] = fixed
    return external(name, args, result, **kwds)

# ------------------------------------------------------------ types

# function_variadic.h:10: typedef void (*va_logger)(int, const char *, ...);
# a callback is passed as void *: a function with '...'
VA_LOGGER = rffi.VOIDP

# ------------------------------------------------------------ functions

# function_variadic.h:7: int va_sum(int count, ...);
# variadic: without its variable arguments
c_va_sum = variadic('va_sum', 1, [rffi.INT], rffi.INT)
# function_variadic.h:8: int va_format(char *out, size_t size, const char
#     *format, ...);
# variadic: without its variable arguments
# checked by C compilers as format(printf, 3, 4)
c_va_format = variadic(
    'va_format', 3, [rffi.CCHARP, rffi.SIZE_T, rffi.CCHARP], rffi.INT)
# function_variadic.h:11: void va_set_logger(va_logger logger);
# a callback is passed as void *: a function with '...'
c_va_set_logger = external('va_set_logger', [VA_LOGGER], lltype.Void)

# ------------------------------------------------------------ helpers

def _refuse_nul(text):
    # C would take the text for ended there.
    if text is not None and '\x00' in text:
        raise ValueError('NUL inside of a string for C')

def va_format(out, size, format_):
    """int va_format(char *out, size_t size, const char *format, ...)

    format_: str, None for NULL; no NUL inside [type]
    """
    _refuse_nul(format_)
    return c_va_format(out, size, format_)
va_format._annspecialcase_ = 'specialize:ll'

# ------------------------------------------------------------ not bound

# 1 macro: include-guard: it only keeps its header from being read twice
