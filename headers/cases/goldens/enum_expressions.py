"""RPython bindings of enum_expressions.h.

Made by rffi-import 0.1.0 with:
    rffi-import enum_expressions.h -l enum_expressions -L lib -o enum_expressions.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['enum_expressions.h'],
    include_dirs=[_HERE],
    libraries=['enum_expressions'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ types

# enum_expressions.h:7: enum computed;
computed = rffi.UINT

# ------------------------------------------------------------ functions

# enum_expressions.h:18: int computed_use(enum computed value);
c_computed_use = external('computed_use', [computed], rffi.INT)

# ------------------------------------------------------------ not bound

# 8 enumerators
# 2 macros
