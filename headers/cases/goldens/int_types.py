"""RPython bindings of int_types.h.

Made by rffi-import 0.1.0 with:
    rffi-import int_types.h -l int_types -L lib -o int_types.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['int_types.h'],
    include_dirs=[_HERE],
    libraries=['int_types'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ functions

# int_types.h:5: short int_short(short x);
c_int_short = external('int_short', [rffi.SHORT], rffi.SHORT)
# int_types.h:6: unsigned short int_ushort(unsigned short x);
c_int_ushort = external('int_ushort', [rffi.USHORT], rffi.USHORT)
# int_types.h:7: int int_int(int x);
c_int_int = external('int_int', [rffi.INT], rffi.INT)
# int_types.h:8: unsigned int int_uint(unsigned int x);
c_int_uint = external('int_uint', [rffi.UINT], rffi.UINT)
# int_types.h:9: long int_long(long x);
c_int_long = external('int_long', [rffi.LONG], rffi.LONG)
# int_types.h:10: unsigned long int_ulong(unsigned long x);
c_int_ulong = external('int_ulong', [rffi.ULONG], rffi.ULONG)
# int_types.h:11: long long int_llong(long long x);
c_int_llong = external('int_llong', [rffi.LONGLONG], rffi.LONGLONG)
# int_types.h:12: unsigned long long int_ullong(unsigned long long x);
c_int_ullong = external('int_ullong', [rffi.ULONGLONG], rffi.ULONGLONG)

# ------------------------------------------------------------ helpers

def int_short(x):
    """short int_short(short x)

    Result: int [type]
    """
    return rffi.cast(lltype.Signed, c_int_short(x))
int_short._annspecialcase_ = 'specialize:ll'

def int_ushort(x):
    """unsigned short int_ushort(unsigned short x)

    Result: int [type]
    """
    return rffi.cast(lltype.Signed, c_int_ushort(x))
int_ushort._annspecialcase_ = 'specialize:ll'

# ------------------------------------------------------------ not bound

# 1 macro: include-guard: it only keeps its header from being read twice
