"""RPython bindings of struct_attributes.h.

Made by rffi-import 0.1.0 with:
    rffi-import struct_attributes.h -l struct_attributes -L lib -o struct_attributes.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['struct_attributes.h'],
    include_dirs=[_HERE],
    libraries=['struct_attributes'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ types

# struct_attributes.h:5: struct att_alias;
ATT_ALIAS = rffi.CStruct('att_alias',
    ('x', rffi.INT),
    hints={'eci': eci})
ATT_ALIASP = lltype.Ptr(ATT_ALIAS)
# struct_attributes.h:6: struct att_old;
ATT_OLD = rffi.CStruct('att_old',
    ('x', rffi.INT),
    hints={'eci': eci})
ATT_OLDP = lltype.Ptr(ATT_OLD)
# struct_attributes.h:7: struct att_fields;
ATT_FIELDS = rffi.CStruct('att_fields',
    ('unused', rffi.INT),
    ('plain', rffi.INT),
    ('name', rffi.CFixedArray(rffi.CHAR, 8)),
    hints={'eci': eci})
ATT_FIELDSP = lltype.Ptr(ATT_FIELDS)
# struct_attributes.h:13: struct att_scalar;
ATT_SCALAR = rffi.CStruct('att_scalar',
    ('x', rffi.INT),
    hints={'eci': eci})
ATT_SCALARP = lltype.Ptr(ATT_SCALAR)

# ------------------------------------------------------------ functions

# struct_attributes.h:15: int att_take(struct att_alias *a, struct att_fields
#     *f, struct att_scalar *s);
c_att_take = external(
    'att_take', [ATT_ALIASP, ATT_FIELDSP, ATT_SCALARP], rffi.INT)

# ------------------------------------------------------------ not bound

# 1 macro: include-guard: it only keeps its header from being read twice
