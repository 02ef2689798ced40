"""RPython bindings of function_transparent_union.h.

Made by rffi-import 0.1.0 with:
    rffi-import function_transparent_union.h -l function_transparent_union -L lib -o function_transparent_union.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['function_transparent_union.h'],
    include_dirs=[_HERE],
    libraries=['function_transparent_union'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ types

# function_transparent_union.h:5: struct tu_in;
TU_IN = rffi.CStruct('tu_in',
    ('port', rffi.INT),
    hints={'eci': eci})
TU_INP = lltype.Ptr(TU_IN)
# function_transparent_union.h:6: struct tu_un;
TU_UN = rffi.CStruct('tu_un',
    ('path', rffi.CFixedArray(rffi.CHAR, 8)),
    hints={'eci': eci})
TU_UNP = lltype.Ptr(TU_UN)
# function_transparent_union.h:7: typedef union {...} tu_address;
TU_ADDRESS = rffi.CStruct('tu_address',
    ('in', TU_INP),
    ('un', TU_UNP),
    hints={'eci': eci, 'typedef': True, 'union': True})
TU_ADDRESSP = lltype.Ptr(TU_ADDRESS)
# function_transparent_union.h:11: typedef union {...} tu_other;
TU_OTHER = rffi.CStruct('tu_other',
    ('i', rffi.INTP),
    ('p', rffi.VOIDP),
    hints={'eci': eci, 'typedef': True, 'union': True})
TU_OTHERP = lltype.Ptr(TU_OTHER)

# ------------------------------------------------------------ functions

# function_transparent_union.h:13: int tu_bind(int fd, tu_address address);
c_tu_bind = external('tu_bind', [rffi.INT, TU_INP], rffi.INT)
# function_transparent_union.h:14: int tu_first(tu_other value);
c_tu_first = external('tu_first', [rffi.INTP], rffi.INT)

# ------------------------------------------------------------ not bound

# 1 macro: include-guard: it only keeps its header from being read twice
