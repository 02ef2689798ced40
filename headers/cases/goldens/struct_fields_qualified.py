"""RPython bindings of struct_fields_qualified.h.

Made by rffi-import 0.1.0 with:
    rffi-import struct_fields_qualified.h -l struct_fields_qualified -L lib -o struct_fields_qualified.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['struct_fields_qualified.h'],
    include_dirs=[_HERE],
    libraries=['struct_fields_qualified'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ types

# struct_fields_qualified.h:5: struct sfq_inner;
SFQ_INNER = rffi.CStruct('sfq_inner',
    ('x', rffi.INT),
    hints={'eci': eci})
SFQ_INNERP = lltype.Ptr(SFQ_INNER)
# struct_fields_qualified.h:6: struct sfq;
SFQ = rffi.CStruct('sfq',
    ('constant', rffi.INT),
    ('changing', rffi.INT),
    ('both', rffi.UINT),
    ('frozen', SFQ_INNER),
    ('p', SFQ_INNERP),
    ('q', SFQ_INNERP),
    ('names', rffi.CFixedArray(rffi.CONST_CCHARP, 2)),
    ('r', SFQ_INNERP),
    ('opaque', rffi.VOIDP),
    ('bytes', rffi.UCHARP),
    ('list', rffi.CArrayPtr(rffi.CONST_CCHARP)),
    hints={'eci': eci})
SFQP = lltype.Ptr(SFQ)

# ------------------------------------------------------------ functions

# struct_fields_qualified.h:20: int sfq_sum(const volatile struct sfq *s);
c_sfq_sum = external('sfq_sum', [SFQP], rffi.INT)
# struct_fields_qualified.h:21: const struct sfq_inner *sfq_p(const struct sfq
#     *s);
c_sfq_p = external('sfq_p', [SFQP], SFQ_INNERP)

# ------------------------------------------------------------ not bound

# 1 macro: include-guard: it only keeps its header from being read twice
