"""RPython bindings of enum_and_macro.h.

Made by rffi-import 0.1.0 with:
    rffi-import enum_and_macro.h -o enum_and_macro.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['enum_and_macro.h'],
    include_dirs=[_HERE])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ types

# enum_and_macro.h:5: enum em_family;
em_family = rffi.UINT

# ------------------------------------------------------------ functions

# enum_and_macro.h:17: int em_use(enum em_family family);
c_em_use = external('em_use', [em_family], rffi.INT)

# ------------------------------------------------------------ not bound

# 4 enumerators
# 6 macros
