"""RPython bindings of text_terminal_escapes.h.

Made by rffi-import 0.1.0 with:
    rffi-import text_terminal_escapes.h -o text_terminal_escapes.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.rtyper.tool import rffi_platform
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['text_terminal_escapes.h'],
    include_dirs=[_HERE])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ constants

class CConfig:
    # The headers are enough. RPython keeps what the C compiler answers until the
    # question changes, so it has a mark of the definitions in it.
    _compilation_info_ = ExternalCompilationInfo(
        pre_include_bits=(
            eci.pre_include_bits + ('/* definitions 2c23a9e1118cbd24 */',)),
        includes=eci.includes, include_dirs=eci.include_dirs,
        post_include_bits=eci.post_include_bits,
        compile_extra=eci.compile_extra + ('-w',))

    # text_terminal_escapes.h:10: #define TTE_TEXT "\x1b[1mraw escape\x1b[0m"
    TTE_TEXT = rffi_platform.DefinedConstantString('TTE_TEXT')
    # text_terminal_escapes.h:11: #define TTE_QUOTED "\033[1mquoted
    #     escape\x1b[0m"
    TTE_QUOTED = rffi_platform.DefinedConstantString('TTE_QUOTED')

for _name, _value in rffi_platform.configure(CConfig).items():
    globals()[_name] = _value

# ------------------------------------------------------------ functions

# text_terminal_escapes.h:7: int tte_plain(int x);
c_tte_plain = external('tte_plain', [rffi.INT], rffi.INT)
# text_terminal_escapes.h:9: int tte_after_form_feed(int x);
c_tte_after_form_feed = external('tte_after_form_feed', [rffi.INT], rffi.INT)

# ------------------------------------------------------------ not bound

# 1 macro: include-guard: it only keeps its header from being read twice
