"""RPython bindings of enum_negative.h.

Made by rffi-import 0.1.0 with:
    rffi-import enum_negative.h -l enum_negative -L lib -o enum_negative.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['enum_negative.h'],
    include_dirs=[_HERE],
    libraries=['enum_negative'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ types

# enum_negative.h:5: enum level;
level = rffi.INT
# enum_negative.h:9: typedef int (*level_visit)(enum level);
LEVEL_VISIT = rffi.CCallback([level], rffi.INT)

# ------------------------------------------------------------ functions

# enum_negative.h:7: enum level level_lower(enum level x);
c_level_lower = external('level_lower', [level], level)
# enum_negative.h:8: void level_out(enum level *out);
c_level_out = external('level_out', [rffi.INTP], lltype.Void)
# enum_negative.h:10: int level_each(level_visit visit);
c_level_each = external('level_each', [LEVEL_VISIT], rffi.INT)

# ------------------------------------------------------------ not bound

# 4 enumerators
# 1 macro
