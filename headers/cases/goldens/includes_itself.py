"""RPython bindings of includes_itself.h.

Made by rffi-import 0.1.0 with:
    rffi-import includes_itself.h -o includes_itself.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['includes_itself.h'],
    include_dirs=[_HERE])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ types

ITSELFP = lltype.Ptr(lltype.ForwardReference())
# includes_itself.h:8: struct itself;
ITSELF = rffi.CStruct('itself',
    ('self', ITSELFP),
    hints={'eci': eci})
ITSELFP.TO.become(ITSELF)

# ------------------------------------------------------------ functions

# includes_itself.h:9: struct itself *itself_self(struct itself *i);
c_itself_self = external('itself_self', [ITSELFP], ITSELFP)

# ------------------------------------------------------------ not bound

# 1 macro: include-guard: it only keeps its header from being read twice
