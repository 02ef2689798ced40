"""RPython bindings of constant_integers.h.

Made by rffi-import 0.1.0 with:
    rffi-import constant_integers.h -o constant_integers.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.rtyper.tool import rffi_platform
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['constant_integers.h'],
    include_dirs=[_HERE])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ constants

class CConfig:
    # The headers are enough. RPython keeps what the C compiler answers until the
    # question changes, so it has a mark of the definitions in it.
    _compilation_info_ = ExternalCompilationInfo(
        pre_include_bits=(
            eci.pre_include_bits + ('/* definitions 3f537d016b62ce48 */',)),
        includes=eci.includes, include_dirs=eci.include_dirs,
        post_include_bits=eci.post_include_bits,
        compile_extra=eci.compile_extra + ('-w',))

    # constant_integers.h:5: #define CI_ZERO 0
    CI_ZERO = rffi_platform.DefinedConstantInteger('CI_ZERO')
    # constant_integers.h:6: #define CI_OCTAL 0755
    CI_OCTAL = rffi_platform.DefinedConstantInteger('CI_OCTAL')
    # constant_integers.h:7: #define CI_HEX 0xdeadBEEF /* unsigned int */
    CI_HEX = rffi_platform.DefinedConstantInteger('CI_HEX')
    # constant_integers.h:8: #define CI_BINARY 0b101
    CI_BINARY = rffi_platform.DefinedConstantInteger('CI_BINARY')
    # constant_integers.h:9: #define CI_NEGATIVE (-2147483647 - 1)
    CI_NEGATIVE = rffi_platform.DefinedConstantInteger('CI_NEGATIVE')
    # constant_integers.h:10: #define CI_MINUS -(5)
    CI_MINUS = rffi_platform.DefinedConstantInteger('CI_MINUS')
    # constant_integers.h:11: #define CI_UNSIGNED 4000000000u /* unsigned int
    #     */
    CI_UNSIGNED = rffi_platform.DefinedConstantInteger('CI_UNSIGNED')
    # constant_integers.h:12: #define CI_MINUS_UNSIGNED -1U /* unsigned int */
    CI_MINUS_UNSIGNED = rffi_platform.DefinedConstantInteger(
        'CI_MINUS_UNSIGNED')
    # constant_integers.h:13: #define CI_LONG 2147483648 /* long */
    CI_LONG = rffi_platform.DefinedConstantInteger('CI_LONG')
    # constant_integers.h:14: #define CI_ALL_ONES (~0UL) /* unsigned long */
    CI_ALL_ONES = rffi_platform.DefinedConstantInteger('CI_ALL_ONES')
    # constant_integers.h:15: #define CI_LARGEST 0xffffffffffffffffULL /*
    #     unsigned long long */
    CI_LARGEST = rffi_platform.DefinedConstantInteger('CI_LARGEST')
    # constant_integers.h:16: #define CI_SMALLEST (-0x7fffffffffffffffLL - 1)
    #     /* long long */
    CI_SMALLEST = rffi_platform.DefinedConstantInteger('CI_SMALLEST')
    # constant_integers.h:17: #define CI_OCTAL_UNSIGNED 037777777777 /*
    #     unsigned int */
    CI_OCTAL_UNSIGNED = rffi_platform.DefinedConstantInteger(
        'CI_OCTAL_UNSIGNED')
    # constant_integers.h:18: #define CI_SUFFIXES 1uLL /* unsigned long long
    #     */
    CI_SUFFIXES = rffi_platform.DefinedConstantInteger('CI_SUFFIXES')
    # constant_integers.h:19: #define CI_CHARACTER 'x'
    CI_CHARACTER = rffi_platform.DefinedConstantInteger('CI_CHARACTER')
    # constant_integers.h:20: #define CI_ESCAPED '\''
    CI_ESCAPED = rffi_platform.DefinedConstantInteger('CI_ESCAPED')
    # constant_integers.h:21: #define CI_BYTE '\377'
    CI_BYTE = rffi_platform.DefinedConstantInteger('CI_BYTE')
    # constant_integers.h:22: #define CI_MANY ( /* one */ ( 7 ) )
    CI_MANY = rffi_platform.DefinedConstantInteger('CI_MANY')
    # constant_integers.h:24: #define CI_CONTINUED \ 12
    CI_CONTINUED = rffi_platform.DefinedConstantInteger('CI_CONTINUED')

for _name, _value in rffi_platform.configure(CConfig).items():
    globals()[_name] = _value

# ------------------------------------------------------------ not bound

# 1 macro: include-guard: it only keeps its header from being read twice
