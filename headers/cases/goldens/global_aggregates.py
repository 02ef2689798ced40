"""RPython bindings of global_aggregates.h.

Made by rffi-import 0.1.0 with:
    rffi-import global_aggregates.h -o global_aggregates.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['global_aggregates.h'],
    include_dirs=[_HERE])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ types

# global_aggregates.h:5: struct ga_point;
GA_POINT = rffi.CStruct('ga_point',
    ('x', rffi.INT),
    ('y', rffi.INT),
    hints={'eci': eci})
GA_POINTP = lltype.Ptr(GA_POINT)
# global_aggregates.h:16: struct ga_opaque;
GA_OPAQUEP = rffi.COpaquePtr('struct ga_opaque')

# ------------------------------------------------------------ functions

# global_aggregates.h:19: int ga_sum(void);
c_ga_sum = external('ga_sum', [], rffi.INT)

# ------------------------------------------------------------ not bound

# 1 macro: include-guard: it only keeps its header from being read twice
# unnamed-type: give the type a tag or a typedef in the header
# global-variable: use rffi.CExternVariable
#
# global_aggregates.h:15: struct: unnamed-type: the type has no name that C could spell
# global_aggregates.h:17: union: unnamed-type: the type has no name that C could spell
# global_aggregates.h:7: ga_numbers: global-variable: global variables are not bound
# global_aggregates.h:8: ga_names: global-variable: global variables are not bound
# global_aggregates.h:9: ga_table: global-variable: global variables are not bound
# global_aggregates.h:10: ga_origin: global-variable: global variables are not bound
# global_aggregates.h:11: ga_points: global-variable: global variables are not bound
# global_aggregates.h:12: ga_current: global-variable: global variables are not bound
# global_aggregates.h:13: ga_hook: global-variable: global variables are not bound
# global_aggregates.h:14: ga_hooks: global-variable: global variables are not bound
# global_aggregates.h:15: ga_anonymous: global-variable: global variables are not bound
# global_aggregates.h:16: ga_opaque: global-variable: global variables are not bound
# global_aggregates.h:17: ga_union: global-variable: global variables are not bound
