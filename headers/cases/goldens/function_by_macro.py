"""RPython bindings of function_by_macro.h.

Made by rffi-import 0.1.0 with:
    rffi-import function_by_macro.h -l function_by_macro -L lib -o function_by_macro.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['function_by_macro.h'],
    include_dirs=[_HERE],
    libraries=['function_by_macro'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ types

# function_by_macro.h:11: struct macro_box;
MACRO_BOX = rffi.CStruct('macro_box',
    ('width', rffi.INT),
    hints={'eci': eci})
MACRO_BOXP = lltype.Ptr(MACRO_BOX)
# function_by_macro.h:12: struct macro_bag;
MACRO_BAG = rffi.CStruct('macro_bag',
    ('weight', rffi.INT),
    hints={'eci': eci})
MACRO_BAGP = lltype.Ptr(MACRO_BAG)

# ------------------------------------------------------------ functions

# function_by_macro.h:10: int macro_add(int a, int b);
c_macro_add = external('macro_add', [rffi.INT, rffi.INT], rffi.INT)
# function_by_macro.h:11: int macro_box_get(const struct macro_box *self);
c_macro_box_get = external('macro_box_get', [MACRO_BOXP], rffi.INT)
# function_by_macro.h:12: int macro_bag_get(const struct macro_bag *self);
c_macro_bag_get = external('macro_bag_get', [MACRO_BAGP], rffi.INT)
# function_by_macro.h:15: int macro_list_one(void);
c_macro_list_one = external('macro_list_one', [], rffi.INT)
# function_by_macro.h:15: int macro_list_two(void);
c_macro_list_two = external('macro_list_two', [], rffi.INT)

# ------------------------------------------------------------ not bound

# 6 macros: function-like-macro: the header does not state the types of a
#     function-like macro
# 1 macro: include-guard: it only keeps its header from being read twice
