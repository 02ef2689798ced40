"""RPython bindings of enum_bit_flags.h.

Made by rffi-import 0.1.0 with:
    rffi-import enum_bit_flags.h -l enum_bit_flags -L lib -o enum_bit_flags.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['enum_bit_flags.h'],
    include_dirs=[_HERE],
    libraries=['enum_bit_flags'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ types

# enum_bit_flags.h:5: typedef enum bf_flag bf_flag;
bf_flag = rffi.UINT

# ------------------------------------------------------------ functions

# enum_bit_flags.h:8: int flags_count(unsigned int flags);
c_flags_count = external('flags_count', [rffi.UINT], rffi.INT)
# enum_bit_flags.h:9: bf_flag flags_add(bf_flag flags, enum bf_flag more);
c_flags_add = external('flags_add', [bf_flag, bf_flag], bf_flag)

# ------------------------------------------------------------ not bound

# 4 enumerators
# 2 macros
