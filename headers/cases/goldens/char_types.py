"""RPython bindings of char_types.h.

Made by rffi-import 0.1.0 with:
    rffi-import char_types.h -l char_types -L lib -o char_types.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['char_types.h'],
    include_dirs=[_HERE],
    libraries=['char_types'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ types

# char_types.h:9: struct char_trio;
CHAR_TRIO = rffi.CStruct('char_trio',
    ('plain', rffi.CHAR),
    ('minus', rffi.SIGNEDCHAR),
    ('plus', rffi.UCHAR),
    hints={'eci': eci})
CHAR_TRIOP = lltype.Ptr(CHAR_TRIO)

# ------------------------------------------------------------ functions

# char_types.h:5: char char_plain(char c);
c_char_plain = external('char_plain', [rffi.CHAR], rffi.CHAR)
# char_types.h:6: signed char char_signed(signed char c);
c_char_signed = external('char_signed', [rffi.SIGNEDCHAR], rffi.SIGNEDCHAR)
# char_types.h:7: unsigned char char_unsigned(unsigned char c);
c_char_unsigned = external('char_unsigned', [rffi.UCHAR], rffi.UCHAR)
# char_types.h:15: void char_trio_fill(struct char_trio *trio);
c_char_trio_fill = external('char_trio_fill', [CHAR_TRIOP], lltype.Void)

# ------------------------------------------------------------ not bound

# 1 macro: include-guard: it only keeps its header from being read twice
