"""RPython bindings of function_static_prototype.h.

Made by rffi-import 0.1.0 with:
    rffi-import function_static_prototype.h -o function_static_prototype.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['function_static_prototype.h'],
    include_dirs=[_HERE])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# RPython's wrappers of macros and inline functions do not know bool_t.
macro_eci = eci.merge(ExternalCompilationInfo(
    post_include_bits=['typedef _Bool bool_t;']))

# Each has a copy of its own: untranslated, the wrappers of all that share one
# are compiled together.
def macro(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, macro=True,
                           compilation_info=macro_eci.merge(), **kwds)

# ------------------------------------------------------------ functions

# function_static_prototype.h:6: int static_defined_later(int x);
c_static_defined_later = macro('static_defined_later', [rffi.INT], rffi.INT)
# function_static_prototype.h:7: int static_neighbour(int x);
c_static_neighbour = external('static_neighbour', [rffi.INT], rffi.INT)

# ------------------------------------------------------------ not bound

# 1 macro: include-guard: it only keeps its header from being read twice
# inline-function: include the header that defines it
#
# function_static_prototype.h:5: static_never_defined: inline-function: it is static, and no header has its body
