"""RPython bindings of pointer_unsigned_char.h.

Made by rffi-import 0.1.0 with:
    rffi-import pointer_unsigned_char.h -l pointer_unsigned_char -L lib -o pointer_unsigned_char.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['pointer_unsigned_char.h'],
    include_dirs=[_HERE],
    libraries=['pointer_unsigned_char'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ functions

# pointer_unsigned_char.h:7: unsigned long bytes_sum(const unsigned char
#     *data, size_t n);
c_bytes_sum = external('bytes_sum', [rffi.UCHARP, rffi.SIZE_T], rffi.ULONG)
# pointer_unsigned_char.h:8: void bytes_invert(unsigned char *data, size_t n);
c_bytes_invert = external(
    'bytes_invert', [rffi.UCHARP, rffi.SIZE_T], lltype.Void)
# pointer_unsigned_char.h:9: const unsigned char *bytes_table(void);
c_bytes_table = external('bytes_table', [], rffi.UCHARP)
# pointer_unsigned_char.h:10: int bytes_lowest(const signed char *data, int
#     n);
c_bytes_lowest = external(
    'bytes_lowest', [rffi.SIGNEDCHARP, rffi.INT], rffi.INT)

# ------------------------------------------------------------ not bound

# 1 macro: include-guard: it only keeps its header from being read twice
