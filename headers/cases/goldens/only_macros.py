"""RPython bindings of only_macros.h.

Made by rffi-import 0.1.0 with:
    rffi-import only_macros.h -o only_macros.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.rtyper.tool import rffi_platform
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['only_macros.h'],
    include_dirs=[_HERE])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ constants

class CConfig:
    # The headers are enough. RPython keeps what the C compiler answers until the
    # question changes, so it has a mark of the definitions in it.
    _compilation_info_ = ExternalCompilationInfo(
        pre_include_bits=(
            eci.pre_include_bits + ('/* definitions 669505f895c96cfb */',)),
        includes=eci.includes, include_dirs=eci.include_dirs,
        post_include_bits=eci.post_include_bits,
        compile_extra=eci.compile_extra + ('-w',))

    # only_macros.h:5: #define OM_NUMBER 42
    OM_NUMBER = rffi_platform.DefinedConstantInteger('OM_NUMBER')
    # only_macros.h:6: #define OM_NEGATIVE (-1)
    OM_NEGATIVE = rffi_platform.DefinedConstantInteger('OM_NEGATIVE')
    # only_macros.h:7: #define OM_UNSIGNED 0xffffffffU /* unsigned int */
    OM_UNSIGNED = rffi_platform.DefinedConstantInteger('OM_UNSIGNED')
    # only_macros.h:8: #define OM_LONG 0x7fffffffffffffffLL /* long long */
    OM_LONG = rffi_platform.DefinedConstantInteger('OM_LONG')
    # only_macros.h:9: #define OM_ALL (~0ULL) /* unsigned long long */
    OM_ALL = rffi_platform.DefinedConstantInteger('OM_ALL')
    # only_macros.h:10: #define OM_TEXT "text"
    OM_TEXT = rffi_platform.DefinedConstantString('OM_TEXT')
    # only_macros.h:11: #define OM_CHAR 'c'
    OM_CHAR = rffi_platform.DefinedConstantInteger('OM_CHAR')
    # only_macros.h:12: #define OM_REAL 1.5e3
    OM_REAL = rffi_platform.DefinedConstantDouble('OM_REAL')
    # only_macros.h:13: #define OM_EXPRESSION (OM_NUMBER * 2 + sizeof(int)) /*
    #     unsigned long */
    OM_EXPRESSION = rffi_platform.DefinedConstantInteger('OM_EXPRESSION')
    # only_macros.h:14: #define OM_CAST ((unsigned char)OM_NUMBER) /* unsigned
    #     char */
    OM_CAST = rffi_platform.DefinedConstantInteger('OM_CAST')
    # only_macros.h:22: #define OM_REDEFINED 2
    OM_REDEFINED = rffi_platform.DefinedConstantInteger('OM_REDEFINED')

for _name, _value in rffi_platform.configure(CConfig).items():
    globals()[_name] = _value

# ------------------------------------------------------------ types

# only_macros.h:17: #define OM_TYPE unsigned int
OM_TYPE = rffi.UINT

# ------------------------------------------------------------ not bound

# 1 macro: function-like-macro: the header does not state the types of a
#     function-like macro
# 1 macro: empty-macro: it stands for nothing
# 1 macro: include-guard: it only keeps its header from being read twice
# not-constant: read it through a C function (separate_module_sources)
# not-an-expression: it is of use to C code only
#
# only_macros.h:18: OM_BROKEN: not-an-expression: it is no expression
# only_macros.h:19: OM_UNDEFINED: not-constant: 'OM_NEVER_DEFINED': C knows its value only when the program runs
# only_macros.h:25: OM_ITSELF: not-constant: 'OM_ITSELF': C knows its value only when the program runs
