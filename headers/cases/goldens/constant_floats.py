"""RPython bindings of constant_floats.h.

Made by rffi-import 0.1.0 with:
    rffi-import constant_floats.h -o constant_floats.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.rtyper.tool import rffi_platform
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['constant_floats.h'],
    include_dirs=[_HERE])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ constants

class CConfig:
    # The headers are enough. RPython keeps what the C compiler answers until the
    # question changes, so it has a mark of the definitions in it.
    _compilation_info_ = ExternalCompilationInfo(
        pre_include_bits=(
            eci.pre_include_bits + ('/* definitions 4e8325de334231d2 */',)),
        includes=eci.includes, include_dirs=eci.include_dirs,
        post_include_bits=eci.post_include_bits,
        compile_extra=eci.compile_extra + ('-w',))

    # constant_floats.h:5: #define CF_DOUBLE 0.1
    CF_DOUBLE = rffi_platform.DefinedConstantDouble('CF_DOUBLE')
    # constant_floats.h:6: #define CF_EXPONENT -6.02e23
    CF_EXPONENT = rffi_platform.DefinedConstantDouble('CF_EXPONENT')
    # constant_floats.h:7: #define CF_HEX 0x1.8p-3
    CF_HEX = rffi_platform.DefinedConstantDouble('CF_HEX')
    # constant_floats.h:8: #define CF_FLOAT 0.1f /* float */
    CF_FLOAT = rffi_platform.DefinedConstantDouble('CF_FLOAT')
    # constant_floats.h:9: #define CF_POINT 5.
    CF_POINT = rffi_platform.DefinedConstantDouble('CF_POINT')
    # constant_floats.h:10: #define CF_EXPRESSION (1.0 / 3)
    CF_EXPRESSION = rffi_platform.DefinedConstantDouble('CF_EXPRESSION')
    # constant_floats.h:11: #define CF_LONG_EXACT 2.5L /* long double */
    CF_LONG_EXACT = rffi_platform.DefinedConstantDouble('CF_LONG_EXACT')
    # constant_floats.h:13: #define CF_TINY 4.9406564584124654e-324
    CF_TINY = rffi_platform.DefinedConstantDouble('CF_TINY')
    # constant_floats.h:15: #define CF_INTEGER ((int)2.9)
    CF_INTEGER = rffi_platform.DefinedConstantInteger('CF_INTEGER')
    # constant_floats.h:16: #define CF_MINUS_ZERO (-0.0)
    CF_MINUS_ZERO = rffi_platform.DefinedConstantDouble('CF_MINUS_ZERO')

for _name, _value in rffi_platform.configure(CConfig).items():
    globals()[_name] = _value
# constant_floats.h:14: #define CF_INFINITE (1e300 * 1e300)
CF_INFINITE = float('inf')

# ------------------------------------------------------------ not bound

# 1 macro: include-guard: it only keeps its header from being read twice
# constant-type: read it through a C function that gives it in another type
#
# constant_floats.h:12: CF_LONG_INEXACT: constant-type: long double: RPython has no constants of its type
