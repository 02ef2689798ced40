"""RPython bindings of function_shadowed_by_macro.h.

Made by rffi-import 0.1.0 with:
    rffi-import function_shadowed_by_macro.h -l function_shadowed_by_macro -L lib -o function_shadowed_by_macro.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['function_shadowed_by_macro.h'],
    include_dirs=[_HERE],
    libraries=['function_shadowed_by_macro'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ functions

# function_shadowed_by_macro.h:5: int shadow_add(int a, int b);
c_shadow_add = external('shadow_add', [rffi.INT, rffi.INT], rffi.INT)
# function_shadowed_by_macro.h:8: int shadow_same(int x);
c_shadow_same = external('shadow_same', [rffi.INT], rffi.INT)
# function_shadowed_by_macro.h:11: int shadow_renamed(int x);
c_shadow_renamed = external('shadow_renamed', [rffi.INT], rffi.INT)
# function_shadowed_by_macro.h:13: int shadow_renamed_v2(int x);
c_shadow_renamed_v2 = external('shadow_renamed_v2', [rffi.INT], rffi.INT)

# ------------------------------------------------------------ not bound

# 1 macro: function-like-macro: the header does not state the types of a
#     function-like macro
# 1 macro: include-guard: it only keeps its header from being read twice
