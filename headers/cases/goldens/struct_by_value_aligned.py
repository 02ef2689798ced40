"""RPython bindings of struct_by_value_aligned.h.

Made by rffi-import 0.1.0 with:
    rffi-import struct_by_value_aligned.h -l struct_by_value_aligned -L lib -o struct_by_value_aligned.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['struct_by_value_aligned.h'],
    include_dirs=[_HERE],
    libraries=['struct_by_value_aligned'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# What RPython cannot say is said in C: (prototype, body).
_SHIMS = [
    ('float *rffi_addr_sbal_vector_v(struct sbal_vector *p)',
     'return (float *)&p->v;'),
]
shim_eci = eci.merge(ExternalCompilationInfo(
    post_include_bits=['RPY_EXTERN %s;' % prototype for prototype, _ in _SHIMS],
    separate_module_sources=['\n'.join(['%s { %s }' % shim for shim in _SHIMS])]))

def shim(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=shim_eci, **kwds)

# ------------------------------------------------------------ types

# struct_by_value_aligned.h:6: struct sbal_vector;
# v: c_addr_sbal_vector_v(p)
SBAL_VECTOR = rffi.CStruct('sbal_vector',
    ('_filler0', rffi.CFixedArray(rffi.ULONGLONG, 2)),    # stands for what RPython cannot say
    ('last', rffi.CFixedArray(rffi.LONG, 4)),
    hints={'eci': eci})
SBAL_VECTORP = lltype.Ptr(SBAL_VECTOR)
# struct_by_value_aligned.h:7: struct sbal_long_double;
SBAL_LONG_DOUBLE = rffi.CStruct('sbal_long_double',
    ('c', rffi.CHAR),
    ('d', rffi.LONGDOUBLE),
    ('i', rffi.INT),
    hints={'eci': eci})
SBAL_LONG_DOUBLEP = lltype.Ptr(SBAL_LONG_DOUBLE)
# struct_by_value_aligned.h:8: struct sbal_member;
SBAL_MEMBER = rffi.CStruct('sbal_member',
    ('a', rffi.LONG),
    ('b', rffi.LONG),
    ('c', rffi.LONG),
    ('_filler24', rffi.ULONGLONG),    # stands for what RPython cannot say
    hints={'eci': eci})
SBAL_MEMBERP = lltype.Ptr(SBAL_MEMBER)

# ------------------------------------------------------------ functions

# struct_by_value_aligned.h:6: struct sbal_vector { sbal_v4 v; };
c_addr_sbal_vector_v = shim(
    'rffi_addr_sbal_vector_v', [SBAL_VECTORP], rffi.FLOATP, sandboxsafe=True)
# struct_by_value_aligned.h:11: int sbal_long_double_i(int a, int b, int c,
#     int d, int e, int f, int seventh, struct sbal_long_double s);
c_sbal_long_double_i = external(
    'sbal_long_double_i',
    [rffi.INT, rffi.INT, rffi.INT, rffi.INT, rffi.INT, rffi.INT, rffi.INT,
     SBAL_LONG_DOUBLE],
    rffi.INT)

# ------------------------------------------------------------ not bound

# 1 macro: include-guard: it only keeps its header from being read twice
# record-argument: wrap it in a C function that takes pointers
#     (separate_module_sources)
# vector: wrap it in a C function that passes the value by pointer or in parts
#
# struct_by_value_aligned.h:5: sbal_v4: vector: RPython has no vector type
# struct_by_value_aligned.h:10: sbal_vector_last: record-argument: parameter 8, 'struct sbal_vector': a record of this shape is passed wrongly when untranslated
# struct_by_value_aligned.h:12: sbal_member_c: record-argument: parameter 8, 'struct sbal_member': a record of this shape is passed wrongly when untranslated
