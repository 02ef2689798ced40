"""RPython bindings of function_visibility.h.

Made by rffi-import 0.1.0 with:
    rffi-import function_visibility.h -l function_visibility -L lib -o function_visibility.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['function_visibility.h'],
    include_dirs=[_HERE],
    libraries=['function_visibility'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ functions

# function_visibility.h:5: int visible_default(int x);
c_visible_default = external('visible_default', [rffi.INT], rffi.INT)
# function_visibility.h:6: int visible_hidden(int x);
c_visible_hidden = external('visible_hidden', [rffi.INT], rffi.INT)
# function_visibility.h:7: int visible_weak(int x);
c_visible_weak = external('visible_weak', [rffi.INT], rffi.INT)
# function_visibility.h:9: int visible_pushed(int x);
c_visible_pushed = external('visible_pushed', [rffi.INT], rffi.INT)
# function_visibility.h:12: int visible_pragma(int x);
c_visible_pragma = external('visible_pragma', [rffi.INT], rffi.INT)

# ------------------------------------------------------------ not bound

# 1 macro: include-guard: it only keeps its header from being read twice
