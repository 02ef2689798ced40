"""RPython bindings of empty_guard.h.

Made by rffi-import 0.1.0 with:
    rffi-import empty_guard.h -o empty_guard.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['empty_guard.h'],
    include_dirs=[_HERE])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ not bound

# 1 macro: include-guard: it only keeps its header from being read twice
