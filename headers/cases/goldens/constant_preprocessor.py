"""RPython bindings of constant_preprocessor.h.

Made by rffi-import 0.1.0 with:
    rffi-import constant_preprocessor.h -o constant_preprocessor.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.rtyper.tool import rffi_platform
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['constant_preprocessor.h'],
    include_dirs=[_HERE])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ constants

class CConfig:
    # The headers are enough. RPython keeps what the C compiler answers until the
    # question changes, so it has a mark of the definitions in it.
    _compilation_info_ = ExternalCompilationInfo(
        pre_include_bits=(
            eci.pre_include_bits + ('/* definitions fe906c643eefab63 */',)),
        includes=eci.includes, include_dirs=eci.include_dirs,
        post_include_bits=eci.post_include_bits,
        compile_extra=eci.compile_extra + ('-w',))

    # constant_preprocessor.h:17: #define CP_IS_PURE 1
    CP_IS_PURE = rffi_platform.DefinedConstantInteger('CP_IS_PURE')

for _name, _value in rffi_platform.configure(CConfig).items():
    globals()[_name] = _value

# ------------------------------------------------------------ not bound

# 1 macro: include-guard: it only keeps its header from being read twice
# not-an-expression: it is of use to C code only
#
# constant_preprocessor.h:6: CP_HAS_ATTRIBUTE: not-an-expression: it is no expression
# constant_preprocessor.h:11: CP_HAS_FEATURE: not-an-expression: it is no expression
# constant_preprocessor.h:12: CP_THREADS: not-an-expression: it is no expression
# constant_preprocessor.h:14: CP_PURE: not-an-expression: it is no expression
