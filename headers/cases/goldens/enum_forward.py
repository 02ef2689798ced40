"""RPython bindings of enum_forward.h.

Made by rffi-import 0.1.0 with:
    rffi-import enum_forward.h -o enum_forward.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['enum_forward.h'],
    include_dirs=[_HERE])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ types

# enum_forward.h:11: enum later;
later = rffi.INT
ENUM_NEVERP = rffi.COpaquePtr(typedef='enum never *')

# ------------------------------------------------------------ functions

# enum_forward.h:8: void enum_forward_take(enum later *out);
c_enum_forward_take = external('enum_forward_take', [rffi.INTP], lltype.Void)
# enum_forward.h:9: enum never *enum_forward_never(void);
c_enum_forward_never = external('enum_forward_never', [], ENUM_NEVERP)
# enum_forward.h:13: enum later enum_forward_give(enum later x);
c_enum_forward_give = external('enum_forward_give', [later], later)

# ------------------------------------------------------------ not bound

# 2 enumerators
# 1 macro
# incomplete-type: include the header that defines the type
#
# enum_forward.h:6: enum never: incomplete-type: the type is never completed
