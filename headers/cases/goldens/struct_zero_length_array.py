"""RPython bindings of struct_zero_length_array.h.

Made by rffi-import 0.1.0 with:
    rffi-import struct_zero_length_array.h -l struct_zero_length_array -L lib -o struct_zero_length_array.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['struct_zero_length_array.h'],
    include_dirs=[_HERE],
    libraries=['struct_zero_length_array'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ types

# struct_zero_length_array.h:5: struct zla_last;
# data: the length of the array is not part of the type
ZLA_LAST = rffi.CStruct('zla_last',
    ('n', rffi.INT),
    hints={'eci': eci})
ZLA_LASTP = lltype.Ptr(ZLA_LAST)
# struct_zero_length_array.h:6: struct zla_middle;
# marker: the length of the array is not part of the type
ZLA_MIDDLE = rffi.CStruct('zla_middle',
    ('a', rffi.INT),
    ('_filler4', rffi.UINT),    # stands for what RPython cannot say
    ('b', rffi.CHAR),
    ('_filler9', rffi.CFixedArray(rffi.UCHAR, 7)),    # stands for what RPython cannot say
    hints={'eci': eci})
ZLA_MIDDLEP = lltype.Ptr(ZLA_MIDDLE)
# struct_zero_length_array.h:7: struct zla_only;
# none: the length of the array is not part of the type
ZLA_ONLY = rffi.CStruct('zla_only',
    hints={'eci': eci})
ZLA_ONLYP = lltype.Ptr(ZLA_ONLY)
# struct_zero_length_array.h:8: struct zla_two;
# begin: the length of the array is not part of the type
# end: the length of the array is not part of the type
ZLA_TWO = rffi.CStruct('zla_two',
    ('value', rffi.INT),
    hints={'eci': eci})
ZLA_TWOP = lltype.Ptr(ZLA_TWO)
# struct_zero_length_array.h:9: struct zla_aligner;
# force: the length of the array is not part of the type
ZLA_ALIGNER = rffi.CStruct('zla_aligner',
    ('a', rffi.CHAR),
    ('_filler1', rffi.CFixedArray(rffi.UCHAR, 7)),    # stands for what RPython cannot say
    hints={'eci': eci})
ZLA_ALIGNERP = lltype.Ptr(ZLA_ALIGNER)

# ------------------------------------------------------------ functions

# struct_zero_length_array.h:11: struct zla_last *zla_new(int n);
c_zla_new = external('zla_new', [rffi.INT], ZLA_LASTP)
# struct_zero_length_array.h:12: int zla_sum(const struct zla_last *p);
c_zla_sum = external('zla_sum', [ZLA_LASTP], rffi.INT)
# struct_zero_length_array.h:13: void zla_free(struct zla_last *p);
c_zla_free = external('zla_free', [ZLA_LASTP], lltype.Void)
# struct_zero_length_array.h:14: void zla_take(struct zla_middle *, struct
#     zla_only *, struct zla_two *, struct zla_aligner *);
c_zla_take = external(
    'zla_take', [ZLA_MIDDLEP, ZLA_ONLYP, ZLA_TWOP, ZLA_ALIGNERP], lltype.Void)

# ------------------------------------------------------------ not bound

# 1 macro: include-guard: it only keeps its header from being read twice
# flexible-array: allocate more than the record and cast a pointer to its end
#
# struct_zero_length_array.h:5: struct zla_last.data: flexible-array: the length of the array is not part of the type
# struct_zero_length_array.h:6: struct zla_middle.marker: flexible-array: the length of the array is not part of the type
# struct_zero_length_array.h:7: struct zla_only.none: flexible-array: the length of the array is not part of the type
# struct_zero_length_array.h:8: struct zla_two.begin: flexible-array: the length of the array is not part of the type
# struct_zero_length_array.h:8: struct zla_two.end: flexible-array: the length of the array is not part of the type
# struct_zero_length_array.h:9: struct zla_aligner.force: flexible-array: the length of the array is not part of the type
