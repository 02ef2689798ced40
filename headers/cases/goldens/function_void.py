"""RPython bindings of function_void.h.

Made by rffi-import 0.1.0 with:
    rffi-import function_void.h -l function_void -L lib -o function_void.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['function_void.h'],
    include_dirs=[_HERE],
    libraries=['function_void'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ functions

# function_void.h:5: void fv_bump(void);
c_fv_bump = external('fv_bump', [], lltype.Void)
# function_void.h:6: int fv_count(void);
c_fv_count = external('fv_count', [], rffi.INT)
# function_void.h:7: void fv_add(int by);
c_fv_add = external('fv_add', [rffi.INT], lltype.Void)

# ------------------------------------------------------------ not bound

# 1 macro: include-guard: it only keeps its header from being read twice
