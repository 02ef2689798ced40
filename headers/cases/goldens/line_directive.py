"""RPython bindings of line_directive.h.

Made by rffi-import 0.1.0 with:
    rffi-import line_directive.h -l line_directive -L lib -o line_directive.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['line_directive.h'],
    include_dirs=[_HERE],
    libraries=['line_directive'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ types

# line_directive.h:9: struct ld_record;
LD_RECORD = rffi.CStruct('ld_record',
    ('x', rffi.INT),
    hints={'eci': eci})
LD_RECORDP = lltype.Ptr(LD_RECORD)

# ------------------------------------------------------------ functions

# line_directive.h:5: int ld_before(int x);
c_ld_before = external('ld_before', [rffi.INT], rffi.INT)
# line_directive.h:7: int ld_after(int x);
c_ld_after = external('ld_after', [rffi.INT], rffi.INT)
# line_directive.h:11: int ld_builtin(struct ld_record *r);
c_ld_builtin = external('ld_builtin', [LD_RECORDP], rffi.INT)
# line_directive.h:13: int ld_looks_like_system(int x);
c_ld_looks_like_system = external(
    'ld_looks_like_system', [rffi.INT], rffi.INT)
# line_directive.h:15: int ld_back(int x);
c_ld_back = external('ld_back', [rffi.INT], rffi.INT)

# ------------------------------------------------------------ not bound

# 1 macro: include-guard: it only keeps its header from being read twice
