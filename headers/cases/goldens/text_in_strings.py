"""RPython bindings of text_in_strings.h.

Made by rffi-import 0.1.0 with:
    rffi-import text_in_strings.h -o text_in_strings.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.rtyper.tool import rffi_platform
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['text_in_strings.h'],
    include_dirs=[_HERE])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ constants

class CConfig:
    # The headers are enough. RPython keeps what the C compiler answers until the
    # question changes, so it has a mark of the definitions in it.
    _compilation_info_ = ExternalCompilationInfo(
        pre_include_bits=(
            eci.pre_include_bits + ('/* definitions a22fe04bb98377bb */',)),
        includes=eci.includes, include_dirs=eci.include_dirs,
        post_include_bits=eci.post_include_bits,
        compile_extra=eci.compile_extra + ('-w',))

    # text_in_strings.h:5: #define TIS_TRIPLE "\"\"\" and '''"
    TIS_TRIPLE = rffi_platform.DefinedConstantString('TIS_TRIPLE')
    # text_in_strings.h:6: #define TIS_BACKSLASH "C:\\new\\table\\"
    TIS_BACKSLASH = rffi_platform.DefinedConstantString('TIS_BACKSLASH')
    # text_in_strings.h:8: #define TIS_NEWLINES "one\ntwo\r\nthree"
    TIS_NEWLINES = rffi_platform.DefinedConstantString('TIS_NEWLINES')
    # text_in_strings.h:9: #define TIS_UNICODE "gr\u00f6\u00dfe"
    TIS_UNICODE = rffi_platform.DefinedConstantString('TIS_UNICODE')
    # text_in_strings.h:10: #define TIS_JOINED "a" "b" \ "c"
    TIS_JOINED = rffi_platform.DefinedConstantString('TIS_JOINED')
    # text_in_strings.h:12: #define TIS_CHARS '\'' + '"' + '\\' + '\n'
    TIS_CHARS = rffi_platform.DefinedConstantInteger('TIS_CHARS')
    # text_in_strings.h:13: #define TIS_FORMAT "%s %(x)s {} %%"
    TIS_FORMAT = rffi_platform.DefinedConstantString('TIS_FORMAT')
    # text_in_strings.h:14: #define TIS_TRIGRAPH "what??/"
    TIS_TRIGRAPH = rffi_platform.DefinedConstantString('TIS_TRIGRAPH')

for _name, _value in rffi_platform.configure(CConfig).items():
    globals()[_name] = _value
# text_in_strings.h:7: #define TIS_ESCAPES "\x1b[31mred\033[0m\a\b\0after"
TIS_ESCAPES = '\x1b[31mred\x1b[0m\x07\x08\x00after'

# ------------------------------------------------------------ functions

# text_in_strings.h:16: int tis_old(int x);
# deprecated
c_tis_old = external('tis_old', [rffi.INT], rffi.INT)
# text_in_strings.h:17: int tis_new(int x);
c_tis_new = external('tis_new', [rffi.INT], rffi.INT)

# ------------------------------------------------------------ variables

# text_in_strings.h:18: extern int tis_section;
get_tis_section, set_tis_section = rffi.CExternVariable(
    rffi.INT,
    'tis_section',
    eci,
    c_type='int',
    sandboxsafe=True,
    declare_as_extern=False)

# ------------------------------------------------------------ not bound

# 1 macro: include-guard: it only keeps its header from being read twice
