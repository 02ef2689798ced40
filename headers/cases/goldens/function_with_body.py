"""RPython bindings of function_with_body.h.

Made by rffi-import 0.1.0 with:
    rffi-import function_with_body.h -o function_with_body.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['function_with_body.h'],
    include_dirs=[_HERE])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ functions

# function_with_body.h:5: int body_in_header(int x);
c_body_in_header = external('body_in_header', [rffi.INT], rffi.INT)

# ------------------------------------------------------------ not bound

# 1 macro: include-guard: it only keeps its header from being read twice
