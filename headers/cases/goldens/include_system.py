"""RPython bindings of include_system.h.

Made by rffi-import 0.1.0 with:
    rffi-import include_system.h -o include_system.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['include_system.h'],
    include_dirs=[_HERE])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ types

# include_system.h:14: struct is_mine;
IS_MINE = rffi.CStruct('is_mine',
    ('x', rffi.INT),
    hints={'eci': eci})
IS_MINEP = lltype.Ptr(IS_MINE)

# ------------------------------------------------------------ functions

# include_system.h:15: int is_mine_x(const struct is_mine *m);
c_is_mine_x = external('is_mine_x', [IS_MINEP], rffi.INT)

# ------------------------------------------------------------ not bound

# 1 macro: include-guard: it only keeps its header from being read twice
