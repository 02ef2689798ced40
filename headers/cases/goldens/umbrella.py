"""RPython bindings of umbrella.h.

Made by rffi-import 0.1.0 with:
    rffi-import umbrella.h -l umbrella -L lib -o umbrella.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['umbrella.h'],
    include_dirs=[_HERE],
    libraries=['umbrella'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ types

# first.h:5: struct umb_first;
UMB_FIRST = rffi.CStruct('umb_first',
    ('value', rffi.INT),
    hints={'eci': eci})
UMB_FIRSTP = lltype.Ptr(UMB_FIRST)
# second.h:7: typedef struct umb_second umb_second;
UMB_SECOND = rffi.CStruct('umb_second',
    ('first', UMB_FIRST),
    hints={'eci': eci})
UMB_SECONDP = lltype.Ptr(UMB_SECOND)

# ------------------------------------------------------------ functions

# first.h:6: int umb_first_value(const struct umb_first *f);
c_umb_first_value = external('umb_first_value', [UMB_FIRSTP], rffi.INT)
# second.h:8: int umb_second_value(const umb_second *s);
c_umb_second_value = external('umb_second_value', [UMB_SECONDP], rffi.INT)

# ------------------------------------------------------------ not bound

# 2 macros: include-guard: it only keeps its header from being read twice
