"""RPython bindings of text_bom.h.

Made by rffi-import 0.1.0 with:
    rffi-import text_bom.h -l text_bom -L lib -o text_bom.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['text_bom.h'],
    include_dirs=[_HERE],
    libraries=['text_bom'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ functions

# text_bom.h:5: int bom_first(int x);
c_bom_first = external('bom_first', [rffi.INT], rffi.INT)
# text_bom.h:7: int bom_last(int x);
c_bom_last = external('bom_last', [rffi.INT], rffi.INT)

# ------------------------------------------------------------ not bound

# 1 macro: include-guard: it only keeps its header from being read twice
