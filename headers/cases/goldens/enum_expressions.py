"""RPython bindings of enum_expressions.h.

Made by rffi-import 0.1.0 with:
    rffi-import enum_expressions.h -l enum_expressions -L lib -o enum_expressions.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.rtyper.tool import rffi_platform
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['enum_expressions.h'],
    include_dirs=[_HERE],
    libraries=['enum_expressions'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ constants

class CConfig:
    # The headers are enough. RPython keeps what the C compiler answers until the
    # question changes, so it has a mark of the definitions in it.
    _compilation_info_ = ExternalCompilationInfo(
        pre_include_bits=(
            eci.pre_include_bits + ('/* definitions 9c46cca1f3d0f666 */',)),
        includes=eci.includes, include_dirs=eci.include_dirs,
        post_include_bits=eci.post_include_bits,
        compile_extra=eci.compile_extra + ('-w',))

    # enum_expressions.h:7: enum computed;
    COMPUTED_CHAR = rffi_platform.ConstantInteger('COMPUTED_CHAR')
    COMPUTED_SIZE = rffi_platform.ConstantInteger('COMPUTED_SIZE')
    COMPUTED_MACRO = rffi_platform.ConstantInteger('COMPUTED_MACRO')
    COMPUTED_SHIFT = rffi_platform.ConstantInteger('COMPUTED_SHIFT')
    COMPUTED_ALIAS = rffi_platform.ConstantInteger('COMPUTED_ALIAS')
    COMPUTED_AFTER = rffi_platform.ConstantInteger('COMPUTED_AFTER')
    COMPUTED_CAST = rffi_platform.ConstantInteger('COMPUTED_CAST')
    COMPUTED_TERNARY = rffi_platform.ConstantInteger('COMPUTED_TERNARY')
    # enum_expressions.h:5: #define ENUM_BASE 10
    ENUM_BASE = rffi_platform.DefinedConstantInteger('ENUM_BASE')

for _name, _value in rffi_platform.configure(CConfig).items():
    globals()[_name] = _value

# ------------------------------------------------------------ types

# enum_expressions.h:7: enum computed;
computed = rffi.UINT

# ------------------------------------------------------------ functions

# enum_expressions.h:18: int computed_use(enum computed value);
c_computed_use = external('computed_use', [computed], rffi.INT)

# ------------------------------------------------------------ not bound

# 1 macro: include-guard: it only keeps its header from being read twice
