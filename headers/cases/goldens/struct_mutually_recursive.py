"""RPython bindings of struct_mutually_recursive.h.

Made by rffi-import 0.1.0 with:
    rffi-import struct_mutually_recursive.h -l struct_mutually_recursive -L lib -o struct_mutually_recursive.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['struct_mutually_recursive.h'],
    include_dirs=[_HERE],
    libraries=['struct_mutually_recursive'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ types

HUSBANDP = lltype.Ptr(lltype.ForwardReference())
# struct_mutually_recursive.h:6: struct wife;
WIFE = rffi.CStruct('wife',
    ('husband', HUSBANDP),
    ('age', rffi.INT),
    hints={'eci': eci})
WIFEP = lltype.Ptr(WIFE)
# struct_mutually_recursive.h:7: struct husband;
HUSBAND = rffi.CStruct('husband',
    ('wife', WIFEP),
    ('age', rffi.INT),
    hints={'eci': eci})
HUSBANDP.TO.become(HUSBAND)
OWNERP = lltype.Ptr(lltype.ForwardReference())
# struct_mutually_recursive.h:10: struct part;
PART = rffi.CStruct('part',
    ('owner', OWNERP),
    ('number', rffi.INT),
    hints={'eci': eci})
PARTP = lltype.Ptr(PART)
# struct_mutually_recursive.h:11: struct part others[2];
# to be cast to a pointer to its items
OWNER__OTHERS = rffi.CStruct('__typeof__(((struct owner *)0)->others)',
    ('_items', rffi.CFixedArray(rffi.ULONGLONG, 4)),
    hints={'eci': eci, 'typedef': True})
OWNER__OTHERSP = lltype.Ptr(OWNER__OTHERS)
# struct_mutually_recursive.h:11: struct owner;
OWNER = rffi.CStruct('owner',
    ('first', PART),
    ('others', OWNER__OTHERS),
    ('next', OWNERP),
    hints={'eci': eci})
OWNERP.TO.become(OWNER)

# ------------------------------------------------------------ functions

# struct_mutually_recursive.h:13: int couple_age(const struct wife *w);
c_couple_age = external('couple_age', [WIFEP], rffi.INT)
# struct_mutually_recursive.h:14: void owner_adopt(struct owner *o);
c_owner_adopt = external('owner_adopt', [OWNERP], lltype.Void)
# struct_mutually_recursive.h:15: int part_owner_first(const struct part *p);
c_part_owner_first = external('part_owner_first', [PARTP], rffi.INT)

# ------------------------------------------------------------ not bound

# 1 macro: include-guard: it only keeps its header from being read twice
