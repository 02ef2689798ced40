"""RPython bindings of constant_strings.h.

Made by rffi-import 0.1.0 with:
    rffi-import constant_strings.h -o constant_strings.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.rtyper.tool import rffi_platform
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['constant_strings.h'],
    include_dirs=[_HERE])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ constants

class CConfig:
    # The headers are enough. RPython keeps what the C compiler answers until the
    # question changes, so it has a mark of the definitions in it.
    _compilation_info_ = ExternalCompilationInfo(
        pre_include_bits=(
            eci.pre_include_bits + ('/* definitions a8e2f388ff9a56f */',)),
        includes=eci.includes, include_dirs=eci.include_dirs,
        post_include_bits=eci.post_include_bits,
        compile_extra=eci.compile_extra + ('-w',))

    # constant_strings.h:5: #define CS_PLAIN "plain"
    CS_PLAIN = rffi_platform.DefinedConstantString('CS_PLAIN')
    # constant_strings.h:6: #define CS_EMPTY ""
    CS_EMPTY = rffi_platform.DefinedConstantString('CS_EMPTY')
    # constant_strings.h:7: #define CS_JOINED "one" " " "two"
    CS_JOINED = rffi_platform.DefinedConstantString('CS_JOINED')
    # constant_strings.h:8: #define CS_ESCAPES "tab\t newline\n quote\"
    #     octal\101 hex\x42" "C"
    CS_ESCAPES = rffi_platform.DefinedConstantString('CS_ESCAPES')
    # constant_strings.h:10: #define CS_BYTES "\xff\200"
    CS_BYTES = rffi_platform.DefinedConstantString('CS_BYTES')
    # constant_strings.h:11: #define CS_UTF8 "gr\u00fc\u00dfe"
    CS_UTF8 = rffi_platform.DefinedConstantString('CS_UTF8')
    # constant_strings.h:13: #define CS_MADE CS_TEXT(1 + "two")
    CS_MADE = rffi_platform.DefinedConstantString('CS_MADE')
    # constant_strings.h:14: #define CS_VERSION "v" CS_MADE
    CS_VERSION = rffi_platform.DefinedConstantString('CS_VERSION')
    # constant_strings.h:16: #define CS_U8 u8"eight"
    CS_U8 = rffi_platform.DefinedConstantString('CS_U8')
    # constant_strings.h:17: #define CS_CAST ((const char *)"cast")
    CS_CAST = rffi_platform.DefinedConstantString('CS_CAST')
    # constant_strings.h:19: #define CS_CONTINUED "conti\ nued"
    CS_CONTINUED = rffi_platform.DefinedConstantString('CS_CONTINUED')

for _name, _value in rffi_platform.configure(CConfig).items():
    globals()[_name] = _value
# constant_strings.h:9: #define CS_NUL "before\0after"
CS_NUL = 'before\x00after'
# constant_strings.h:15: #define CS_WIDE L"w\x20ac" L"ide"
CS_WIDE = u'w\U000020acide'

# ------------------------------------------------------------ not bound

# 1 macro: function-like-macro: the header does not state the types of a
#     function-like macro
# 1 macro: include-guard: it only keeps its header from being read twice
# not-constant: read it through a C function (separate_module_sources)
#
# constant_strings.h:18: CS_PARENTHESES: not-constant: C knows its value only when the program runs
