"""RPython bindings of union_simple.h.

Made by rffi-import 0.1.0 with:
    rffi-import union_simple.h -l union_simple -L lib -o union_simple.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['union_simple.h'],
    include_dirs=[_HERE],
    libraries=['union_simple'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ types

# union_simple.h:5: union number;
NUMBER = rffi.CStruct('number',
    ('i', rffi.INT),
    ('d', rffi.DOUBLE),
    ('bytes', rffi.CFixedArray(rffi.UCHAR, 8)),
    hints={'eci': eci, 'union': True})
NUMBERP = lltype.Ptr(NUMBER)
# union_simple.h:6: typedef union {...} bits32;
BITS32 = rffi.CStruct('bits32',
    ('f', rffi.FLOAT),
    ('u', rffi.UINT),
    hints={'eci': eci, 'typedef': True, 'union': True})
BITS32P = lltype.Ptr(BITS32)
# union_simple.h:8: struct tagged;
TAGGED = rffi.CStruct('tagged',
    ('kind', rffi.INT),
    ('value', NUMBER),
    ('small', BITS32),
    hints={'eci': eci})
TAGGEDP = lltype.Ptr(TAGGED)

# ------------------------------------------------------------ functions

# union_simple.h:14: void number_set_double(union number *n, double d);
c_number_set_double = external(
    'number_set_double', [NUMBERP, rffi.DOUBLE], lltype.Void)
# union_simple.h:15: int number_low_byte(const union number *n);
c_number_low_byte = external('number_low_byte', [NUMBERP], rffi.INT)
# union_simple.h:16: unsigned int bits32_of(const bits32 *b);
c_bits32_of = external('bits32_of', [BITS32P], rffi.UINT)
# union_simple.h:17: void tagged_set(struct tagged *t, int kind);
c_tagged_set = external('tagged_set', [TAGGEDP, rffi.INT], lltype.Void)

# ------------------------------------------------------------ not bound

# 1 macro: include-guard: it only keeps its header from being read twice
