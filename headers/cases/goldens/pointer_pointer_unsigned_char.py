"""RPython bindings of pointer_pointer_unsigned_char.h.

Made by rffi-import 0.1.0 with:
    rffi-import pointer_pointer_unsigned_char.h -l pointer_pointer_unsigned_char -L lib -o pointer_pointer_unsigned_char.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['pointer_pointer_unsigned_char.h'],
    include_dirs=[_HERE],
    libraries=['pointer_pointer_unsigned_char'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ functions

# pointer_pointer_unsigned_char.h:5: int ucpp_read(const unsigned char
#     **cursor, long length);
c_ucpp_read = external(
    'ucpp_read',
    [rffi.CArrayPtr(lltype.Ptr(lltype.Array(rffi.UCHAR, hints={'nolength': True, 'render_as_const': True}))),
     rffi.LONG],
    rffi.INT)
# pointer_pointer_unsigned_char.h:6: int ucpp_write(unsigned char **cursor,
#     unsigned char value);
c_ucpp_write = external(
    'ucpp_write', [rffi.CArrayPtr(rffi.UCHARP), rffi.UCHAR], rffi.INT)
# pointer_pointer_unsigned_char.h:7: int ucpp_rows(unsigned char **rows, int
#     n);
c_ucpp_rows = external(
    'ucpp_rows', [rffi.CArrayPtr(rffi.UCHARP), rffi.INT], rffi.INT)
# pointer_pointer_unsigned_char.h:8: void uspp_rows(signed char **rows,
#     unsigned short **other);
c_uspp_rows = external(
    'uspp_rows',
    [rffi.CArrayPtr(rffi.SIGNEDCHARP), rffi.CArrayPtr(rffi.USHORTP)],
    lltype.Void)

# ------------------------------------------------------------ not bound

# 1 macro: include-guard: it only keeps its header from being read twice
