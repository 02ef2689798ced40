"""RPython bindings of struct_redeclared.h.

Made by rffi-import 0.1.0 with:
    rffi-import struct_redeclared.h -l struct_redeclared -L lib -o struct_redeclared.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['struct_redeclared.h'],
    include_dirs=[_HERE],
    libraries=['struct_redeclared'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ types

# struct_redeclared.h:8: typedef struct redecl redecl;
REDECL = rffi.CStruct('redecl',
    ('x', rffi.INT),
    hints={'eci': eci})
REDECLP = lltype.Ptr(REDECL)

# ------------------------------------------------------------ functions

# struct_redeclared.h:7: int redecl_early(struct redecl *r);
c_redecl_early = external('redecl_early', [REDECLP], rffi.INT)
# struct_redeclared.h:12: int redecl_late(redecl *r);
c_redecl_late = external('redecl_late', [REDECLP], rffi.INT)
# struct_redeclared.h:13: struct redecl *redecl_both(struct redecl *a, redecl
#     *b);
c_redecl_both = external('redecl_both', [REDECLP, REDECLP], REDECLP)

# ------------------------------------------------------------ not bound

# 1 macro: include-guard: it only keeps its header from being read twice
