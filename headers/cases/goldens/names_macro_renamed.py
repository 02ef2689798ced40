"""RPython bindings of names_macro_renamed.h.

Made by rffi-import 0.1.0 with:
    rffi-import names_macro_renamed.h -l names_macro_renamed -L lib -o names_macro_renamed.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['names_macro_renamed.h'],
    include_dirs=[_HERE],
    libraries=['names_macro_renamed'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ types

# names_macro_renamed.h:10: struct private_type;
PRIVATE_TYPE = rffi.CStruct('private_type',
    ('private_field', rffi.INT),
    hints={'eci': eci})
PRIVATE_TYPEP = lltype.Ptr(PRIVATE_TYPE)
# names_macro_renamed.h:15: typedef short bool_like;
bool_like = rffi.SHORT

# ------------------------------------------------------------ functions

# names_macro_renamed.h:11: int private_open_v3(struct private_type *p);
c_private_open_v3 = external('private_open_v3', [PRIVATE_TYPEP], rffi.INT)
# names_macro_renamed.h:13: int new_name(int x);
c_new_name = external('new_name', [rffi.INT], rffi.INT)
# names_macro_renamed.h:16: bool_like after_undef(bool_like x);
c_after_undef = external('after_undef', [bool_like], bool_like)
# names_macro_renamed.h:5: #define public_open private_open_v3
c_public_open = external('private_open_v3', [PRIVATE_TYPEP], rffi.INT)
# names_macro_renamed.h:12: #define old_name new_name
c_old_name = external('new_name', [rffi.INT], rffi.INT)

# ------------------------------------------------------------ not bound

# 1 macro: include-guard: it only keeps its header from being read twice
# not-constant: read it through a C function (separate_module_sources)
#
# names_macro_renamed.h:6: public_type: not-constant: C knows its value only when the program runs
# names_macro_renamed.h:7: public_field: not-constant: 'private_field': C knows its value only when the program runs
