"""RPython bindings of text_terminal_escapes.h.

Made by rffi-import 0.1.0 with:
    rffi-import text_terminal_escapes.h -o text_terminal_escapes.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['text_terminal_escapes.h'],
    include_dirs=[_HERE])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ functions

# text_terminal_escapes.h:7: int tte_plain(int x);
c_tte_plain = external('tte_plain', [rffi.INT], rffi.INT)
# text_terminal_escapes.h:9: int tte_after_form_feed(int x);
c_tte_after_form_feed = external('tte_after_form_feed', [rffi.INT], rffi.INT)

# ------------------------------------------------------------ not bound

# 3 macros
