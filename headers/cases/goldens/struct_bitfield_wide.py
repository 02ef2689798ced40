"""RPython bindings of struct_bitfield_wide.h.

Made by rffi-import 0.1.0 with:
    rffi-import struct_bitfield_wide.h -l struct_bitfield_wide -L lib -o struct_bitfield_wide.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['struct_bitfield_wide.h'],
    include_dirs=[_HERE],
    libraries=['struct_bitfield_wide'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ types

# struct_bitfield_wide.h:5: struct bf_wide;
# mantissa: bitfields have no address
# exponent: bitfields have no address
# sign: bitfields have no address
BF_WIDE = rffi.CStruct('bf_wide',
    ('_filler0', rffi.ULONGLONG),    # stands for what RPython cannot say
    hints={'eci': eci})
BF_WIDEP = lltype.Ptr(BF_WIDE)
# struct_bitfield_wide.h:11: struct bf_full;
# a: bitfields have no address
# b: bitfields have no address
# c: bitfields have no address
# d: bitfields have no address
BF_FULL = rffi.CStruct('bf_full',
    ('_filler0', rffi.CFixedArray(rffi.ULONGLONG, 3)),    # stands for what RPython cannot say
    hints={'eci': eci})
BF_FULLP = lltype.Ptr(BF_FULL)

# ------------------------------------------------------------ functions

# struct_bitfield_wide.h:13: struct bf_wide *bf_wide_of(double value);
c_bf_wide_of = external('bf_wide_of', [rffi.DOUBLE], BF_WIDEP)
# struct_bitfield_wide.h:14: unsigned long bf_wide_mantissa(const struct
#     bf_wide *p);
c_bf_wide_mantissa = external('bf_wide_mantissa', [BF_WIDEP], rffi.ULONG)
# struct_bitfield_wide.h:15: int bf_wide_exponent(const struct bf_wide *p);
c_bf_wide_exponent = external('bf_wide_exponent', [BF_WIDEP], rffi.INT)
# struct_bitfield_wide.h:16: long bf_full_b(const struct bf_full *p);
c_bf_full_b = external('bf_full_b', [BF_FULLP], rffi.LONG)

# ------------------------------------------------------------ not bound

# 1 macro: include-guard: it only keeps its header from being read twice
# bitfield: read and write it through a C function (separate_module_sources)
#
# struct_bitfield_wide.h:5: struct bf_wide.mantissa: bitfield: bitfields have no address
# struct_bitfield_wide.h:5: struct bf_wide.exponent: bitfield: bitfields have no address
# struct_bitfield_wide.h:5: struct bf_wide.sign: bitfield: bitfields have no address
# struct_bitfield_wide.h:11: struct bf_full.a: bitfield: bitfields have no address
# struct_bitfield_wide.h:11: struct bf_full.b: bitfield: bitfields have no address
# struct_bitfield_wide.h:11: struct bf_full.c: bitfield: bitfields have no address
# struct_bitfield_wide.h:11: struct bf_full.d: bitfield: bitfields have no address
