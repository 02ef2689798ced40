"""RPython bindings of global_defined_in_header.h.

Made by rffi-import 0.1.0 with:
    rffi-import global_defined_in_header.h -o global_defined_in_header.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['global_defined_in_header.h'],
    include_dirs=[_HERE])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ types

# global_defined_in_header.h:9: struct gd_pair;
GD_PAIR = rffi.CStruct('gd_pair',
    ('a', rffi.INT),
    ('b', rffi.INT),
    hints={'eci': eci})
GD_PAIRP = lltype.Ptr(GD_PAIR)

# ------------------------------------------------------------ functions

# global_defined_in_header.h:19: int gd_get(void);
c_gd_get = external('gd_get', [], rffi.INT)

# ------------------------------------------------------------ not bound

# 1 macro: include-guard: it only keeps its header from being read twice
# global-variable: use rffi.CExternVariable
#
# global_defined_in_header.h:5: gd_static_const: global-variable: global variables are not bound
# global_defined_in_header.h:6: gd_static: global-variable: global variables are not bound
# global_defined_in_header.h:7: gd_text: global-variable: global variables are not bound
# global_defined_in_header.h:8: gd_real: global-variable: global variables are not bound
# global_defined_in_header.h:9: gd_pair: global-variable: global variables are not bound
# global_defined_in_header.h:10: gd_tentative: global-variable: global variables are not bound
# global_defined_in_header.h:11: gd_initialized: global-variable: global variables are not bound
# global_defined_in_header.h:12: gd_const_initialized: global-variable: global variables are not bound
# global_defined_in_header.h:13: gd_weak: global-variable: global variables are not bound
# global_defined_in_header.h:14: gd_common: global-variable: global variables are not bound
# global_defined_in_header.h:15: gd_alias: global-variable: global variables are not bound
# global_defined_in_header.h:17: gd_redeclared: global-variable: global variables are not bound
