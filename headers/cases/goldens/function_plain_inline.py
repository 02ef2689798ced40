"""RPython bindings of function_plain_inline.h.

Made by rffi-import 0.1.0 with:
    rffi-import function_plain_inline.h -o function_plain_inline.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['function_plain_inline.h'],
    include_dirs=[_HERE])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ not bound

# 1 macro
# inline-function: declare it by hand with macro=True
#
# function_plain_inline.h:5: plain_inline: inline-function: it is defined in the header, so no library has it
# function_plain_inline.h:6: extern_inline: inline-function: it is defined in the header, so no library has it
# function_plain_inline.h:7: gnu_inline_only: inline-function: it is defined in the header, so no library has it
# function_plain_inline.h:8: declared_then_inline: inline-function: it is defined in the header, so no library has it
