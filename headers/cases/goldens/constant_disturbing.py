"""RPython bindings of constant_disturbing.h.

Made by rffi-import 0.1.0 with:
    rffi-import constant_disturbing.h -o constant_disturbing.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.rlib.rarithmetic import r_uint
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['constant_disturbing.h'],
    include_dirs=[_HERE])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ constants

# constant_disturbing.h:9: enum {...};
CD_ENUMERATOR = -1
# constant_disturbing.h:5: #define x 6
x = 6
# constant_disturbing.h:6: #define CD_NEXT (x + 1)
CD_NEXT = 7
# constant_disturbing.h:7: #define CD_TEXT "text"
CD_TEXT = 'text'
# constant_disturbing.h:8: #define CD_LARGE 0xffffffffffffffff /* unsigned
#     long */
CD_LARGE = r_uint(18446744073709551615)

# ------------------------------------------------------------ not bound

# 1 macro: include-guard: it only keeps its header from being read twice
