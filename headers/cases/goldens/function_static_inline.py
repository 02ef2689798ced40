"""RPython bindings of function_static_inline.h.

Made by rffi-import 0.1.0 with:
    rffi-import function_static_inline.h -o function_static_inline.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['function_static_inline.h'],
    include_dirs=[_HERE])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ types

# function_static_inline.h:10: struct inline_pair;
INLINE_PAIR = rffi.CStruct('inline_pair',
    ('a', rffi.INT),
    ('b', rffi.INT),
    hints={'eci': eci})
INLINE_PAIRP = lltype.Ptr(INLINE_PAIR)

# ------------------------------------------------------------ functions

# function_static_inline.h:16: int inline_exported(int x);
c_inline_exported = external('inline_exported', [rffi.INT], rffi.INT)

# ------------------------------------------------------------ not bound

# 1 macro
# inline-function: declare it by hand with macro=True
#
# function_static_inline.h:5: inline_square: inline-function: it is defined in the header, so no library has it
# function_static_inline.h:6: inline_plain_static: inline-function: it is defined in the header, so no library has it
# function_static_inline.h:7: inline_half: inline-function: it is defined in the header, so no library has it
# function_static_inline.h:8: inline_name: inline-function: it is defined in the header, so no library has it
# function_static_inline.h:11: inline_swap: inline-function: it is defined in the header, so no library has it
# function_static_inline.h:17: inline_uses: inline-function: it is defined in the header, so no library has it
