"""RPython bindings of enum_anonymous.h.

Made by rffi-import 0.1.0 with:
    rffi-import enum_anonymous.h -l enum_anonymous -L lib -o enum_anonymous.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['enum_anonymous.h'],
    include_dirs=[_HERE],
    libraries=['enum_anonymous'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ types

# enum_anonymous.h:6: typedef enum {...} open_mode;
open_mode = rffi.UINT
# enum_anonymous.h:8: struct anon_state;
ANON_STATE = rffi.CStruct('anon_state',
    ('state', rffi.UINT),
    ('flags', rffi.CFixedArray(rffi.INT, 2)),
    hints={'eci': eci})
ANON_STATEP = lltype.Ptr(ANON_STATE)

# ------------------------------------------------------------ functions

# enum_anonymous.h:15: int anon_open(open_mode mode);
c_anon_open = external('anon_open', [open_mode], rffi.INT)
# enum_anonymous.h:16: int anon_busy(const struct anon_state *state);
c_anon_busy = external('anon_busy', [ANON_STATEP], rffi.INT)

# ------------------------------------------------------------ not bound

# 9 enumerators
# 1 macro
# global-variable: use rffi.CExternVariable
#
# enum_anonymous.h:13: anon_default: global-variable: global variables are not bound
