"""RPython bindings of enum_forward.h.

Made by rffi-import 0.1.0 with:
    rffi-import enum_forward.h -o enum_forward.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.rtyper.tool import rffi_platform
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['enum_forward.h'],
    include_dirs=[_HERE])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ constants

class CConfig:
    # The headers are enough. RPython keeps what the C compiler answers until the
    # question changes, so it has a mark of the definitions in it.
    _compilation_info_ = ExternalCompilationInfo(
        pre_include_bits=(
            eci.pre_include_bits + ('/* definitions c61440dc98b76d3a */',)),
        includes=eci.includes, include_dirs=eci.include_dirs,
        post_include_bits=eci.post_include_bits,
        compile_extra=eci.compile_extra + ('-w',))

    # enum_forward.h:11: enum later;
    LATER_A = rffi_platform.ConstantInteger('LATER_A')
    LATER_B = rffi_platform.ConstantInteger('LATER_B')

for _name, _value in rffi_platform.configure(CConfig).items():
    globals()[_name] = _value

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

# 1 macro: include-guard: it only keeps its header from being read twice
# incomplete-type: include the header that defines the type
#
# enum_forward.h:6: enum never: incomplete-type: the type is never completed
