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

# What RPython cannot say is said in C: (prototype, body).
_SHIMS = [
    ('char *rffi_addr_zla_last_data(struct zla_last *p)',
     'return (char *)((char *)p + __builtin_offsetof(struct zla_last, data));'),
    ('long *rffi_addr_zla_middle_marker(struct zla_middle *p)',
     'return (long *)((char *)p + __builtin_offsetof(struct zla_middle, marker));'),
    ('int *rffi_addr_zla_only_none(struct zla_only *p)',
     'return (int *)((char *)p + __builtin_offsetof(struct zla_only, none));'),
    ('char *rffi_addr_zla_two_begin(struct zla_two *p)',
     'return (char *)((char *)p + __builtin_offsetof(struct zla_two, begin));'),
    ('char *rffi_addr_zla_two_end(struct zla_two *p)',
     'return (char *)((char *)p + __builtin_offsetof(struct zla_two, end));'),
    ('double *rffi_addr_zla_aligner_force(struct zla_aligner *p)',
     'return (double *)((char *)p + __builtin_offsetof(struct zla_aligner, force));'),
]
shim_eci = eci.merge(ExternalCompilationInfo(
    post_include_bits=['RPY_EXTERN %s;' % prototype for prototype, _ in _SHIMS],
    separate_module_sources=['\n'.join(['%s { %s }' % shim for shim in _SHIMS])]))

def shim(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=shim_eci, **kwds)

# ------------------------------------------------------------ types

# struct_zero_length_array.h:5: struct zla_last;
# data: c_addr_zla_last_data(p)
ZLA_LAST = rffi.CStruct('zla_last',
    ('n', rffi.INT),
    hints={'eci': eci})
ZLA_LASTP = lltype.Ptr(ZLA_LAST)
# struct_zero_length_array.h:6: struct zla_middle;
# marker: c_addr_zla_middle_marker(p)
ZLA_MIDDLE = rffi.CStruct('zla_middle',
    ('a', rffi.INT),
    ('_filler4', rffi.UINT),    # stands for what RPython cannot say
    ('b', rffi.CHAR),
    ('_filler9', rffi.CFixedArray(rffi.UCHAR, 7)),    # stands for what RPython cannot say
    hints={'eci': eci})
ZLA_MIDDLEP = lltype.Ptr(ZLA_MIDDLE)
# struct_zero_length_array.h:7: struct zla_only;
# none: c_addr_zla_only_none(p)
ZLA_ONLY = rffi.CStruct('zla_only',
    hints={'eci': eci})
ZLA_ONLYP = lltype.Ptr(ZLA_ONLY)
# struct_zero_length_array.h:8: struct zla_two;
# begin: c_addr_zla_two_begin(p)
# end: c_addr_zla_two_end(p)
ZLA_TWO = rffi.CStruct('zla_two',
    ('value', rffi.INT),
    hints={'eci': eci})
ZLA_TWOP = lltype.Ptr(ZLA_TWO)
# struct_zero_length_array.h:9: struct zla_aligner;
# force: c_addr_zla_aligner_force(p)
ZLA_ALIGNER = rffi.CStruct('zla_aligner',
    ('a', rffi.CHAR),
    ('_filler1', rffi.CFixedArray(rffi.UCHAR, 7)),    # stands for what RPython cannot say
    hints={'eci': eci})
ZLA_ALIGNERP = lltype.Ptr(ZLA_ALIGNER)

# ------------------------------------------------------------ functions

# struct_zero_length_array.h:5: struct zla_last { char data[0]; };
c_addr_zla_last_data = shim(
    'rffi_addr_zla_last_data', [ZLA_LASTP], rffi.CCHARP, sandboxsafe=True)
# struct_zero_length_array.h:6: struct zla_middle { long marker[0]; };
c_addr_zla_middle_marker = shim(
    'rffi_addr_zla_middle_marker',
    [ZLA_MIDDLEP],
    rffi.LONGP,
    sandboxsafe=True)
# struct_zero_length_array.h:7: struct zla_only { int none[0]; };
c_addr_zla_only_none = shim(
    'rffi_addr_zla_only_none', [ZLA_ONLYP], rffi.INTP, sandboxsafe=True)
# struct_zero_length_array.h:8: struct zla_two { char begin[0]; };
c_addr_zla_two_begin = shim(
    'rffi_addr_zla_two_begin', [ZLA_TWOP], rffi.CCHARP, sandboxsafe=True)
# struct_zero_length_array.h:8: struct zla_two { char end[0]; };
c_addr_zla_two_end = shim(
    'rffi_addr_zla_two_end', [ZLA_TWOP], rffi.CCHARP, sandboxsafe=True)
# struct_zero_length_array.h:9: struct zla_aligner { double force[0]; };
c_addr_zla_aligner_force = shim(
    'rffi_addr_zla_aligner_force',
    [ZLA_ALIGNERP],
    rffi.DOUBLEP,
    sandboxsafe=True)
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
