"""RPython bindings of struct_field_names.h.

Made by rffi-import 0.1.0 with:
    rffi-import struct_field_names.h -l struct_field_names -L lib -o struct_field_names.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['struct_field_names.h'],
    include_dirs=[_HERE],
    libraries=['struct_field_names'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ types

# struct_field_names.h:5: struct field_names;
FIELD_NAMES = rffi.CStruct('field_names',
    ('from', rffi.INT),
    ('import', rffi.INT),
    ('lambda', rffi.INT),
    ('print', rffi.INT),
    ('None', rffi.INT),
    ('exec', rffi.INT),
    ('pass', rffi.INT),
    ('self', rffi.INT),
    ('def', rffi.INT),
    ('class', rffi.INT),
    ('c_iflag', rffi.INT),
    ('c_', rffi.INT),
    ('_private', rffi.INT),
    ('__dunder__', rffi.INT),
    ('_', rffi.INT),
    ('__class__', rffi.INT),
    ('_obj', rffi.INT),
    ('_obj0', rffi.INT),
    ('_TYPE', rffi.INT),
    ('_T', rffi.INT),
    ('_fields', rffi.INT),
    ('_name', rffi.INT),
    ('_hints', rffi.INT),
    ('_names', rffi.INT),
    ('_flds', rffi.INT),
    ('_type', rffi.INT),
    ('TO', rffi.INT),
    ('OF', rffi.INT),
    ('free', rffi.INT),
    ('malloc', rffi.INT),
    ('str', rffi.INT),
    ('len', rffi.INT),
    ('rffi', rffi.INT),
    ('lltype', rffi.INT),
    ('eci', rffi.INT),
    ('external', rffi.INT),
    hints={'eci': eci})
FIELD_NAMESP = lltype.Ptr(FIELD_NAMES)

# ------------------------------------------------------------ functions

# struct_field_names.h:12: void field_names_fill(struct field_names *f);
c_field_names_fill = external('field_names_fill', [FIELD_NAMESP], lltype.Void)
# struct_field_names.h:13: int field_names_check(const struct field_names *f);
c_field_names_check = external('field_names_check', [FIELD_NAMESP], rffi.INT)

# ------------------------------------------------------------ not bound

# 1 macro: include-guard: it only keeps its header from being read twice
