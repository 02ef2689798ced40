"""RPython bindings of struct_padding.h.

Made by rffi-import 0.1.0 with:
    rffi-import struct_padding.h -l struct_padding -L lib -o struct_padding.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['struct_padding.h'],
    include_dirs=[_HERE],
    libraries=['struct_padding'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ types

# struct_padding.h:5: struct padded;
PADDED = rffi.CStruct('padded',
    ('a', rffi.CHAR),
    ('b', rffi.DOUBLE),
    ('c', rffi.CHAR),
    ('d', rffi.SHORT),
    ('e', rffi.CHAR),
    ('f', rffi.INT),
    ('g', rffi.CHAR),
    ('h', rffi.VOIDP),
    ('i', rffi.CHAR),
    hints={'eci': eci})
PADDEDP = lltype.Ptr(PADDED)

# ------------------------------------------------------------ functions

# struct_padding.h:17: void padded_fill(struct padded *p);
c_padded_fill = external('padded_fill', [PADDEDP], lltype.Void)
# struct_padding.h:18: int padded_check(const struct padded *p);
c_padded_check = external('padded_check', [PADDEDP], rffi.INT)
# struct_padding.h:19: unsigned long padded_size(void);
c_padded_size = external('padded_size', [], rffi.ULONG)

# ------------------------------------------------------------ not bound

# 1 macro: include-guard: it only keeps its header from being read twice
