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

# ------------------------------------------------------------ functions

# function_static_prototype.h:7: int static_neighbour(int x);
c_static_neighbour = external('static_neighbour', [rffi.INT], rffi.INT)

# ------------------------------------------------------------ not bound

# 1 macro
# inline-function: declare it by hand with macro=True
#
# function_static_prototype.h:5: static_never_defined: inline-function: it is defined in the header, so no library has it
# function_static_prototype.h:6: static_defined_later: inline-function: it is defined in the header, so no library has it
