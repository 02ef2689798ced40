"""RPython bindings of least_fast_types.h.

Made by rffi-import 0.1.0 with:
    rffi-import least_fast_types.h -l least_fast_types -L lib -o least_fast_types.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['least_fast_types.h'],
    include_dirs=[_HERE],
    libraries=['least_fast_types'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ functions

# least_fast_types.h:7: int_least8_t least_8(int_least8_t x);
c_least_8 = external('least_8', [rffi.INT_LEAST8_T], rffi.INT_LEAST8_T)
# least_fast_types.h:8: uint_least16_t least_u16(uint_least16_t x);
c_least_u16 = external(
    'least_u16', [rffi.UINT_LEAST16_T], rffi.UINT_LEAST16_T)
# least_fast_types.h:9: int_least32_t least_32(int_least32_t x);
c_least_32 = external('least_32', [rffi.INT_LEAST32_T], rffi.INT_LEAST32_T)
# least_fast_types.h:10: uint_least64_t least_u64(uint_least64_t x);
c_least_u64 = external(
    'least_u64', [rffi.UINT_LEAST64_T], rffi.UINT_LEAST64_T)
# least_fast_types.h:11: int_fast8_t fast_8(int_fast8_t x);
c_fast_8 = external('fast_8', [rffi.INT_FAST8_T], rffi.INT_FAST8_T)
# least_fast_types.h:12: uint_fast8_t fast_u8(uint_fast8_t x);
c_fast_u8 = external('fast_u8', [rffi.UINT_FAST8_T], rffi.UINT_FAST8_T)
# least_fast_types.h:13: int_fast16_t fast_16(int_fast16_t x);
c_fast_16 = external('fast_16', [rffi.INT_FAST16_T], rffi.INT_FAST16_T)
# least_fast_types.h:14: uint_fast32_t fast_u32(uint_fast32_t x);
c_fast_u32 = external('fast_u32', [rffi.UINT_FAST32_T], rffi.UINT_FAST32_T)
# least_fast_types.h:15: int_fast64_t fast_64(int_fast64_t x);
c_fast_64 = external('fast_64', [rffi.INT_FAST64_T], rffi.INT_FAST64_T)
# least_fast_types.h:16: void fast_store(int_fast16_t *out, uint_least8_t x);
c_fast_store = external(
    'fast_store', [rffi.INT_FAST16_TP, rffi.UINT_LEAST8_T], lltype.Void)

# ------------------------------------------------------------ not bound

# 1 macro: include-guard: it only keeps its header from being read twice
