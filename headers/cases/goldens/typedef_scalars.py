"""RPython bindings of typedef_scalars.h.

Made by rffi-import 0.1.0 with:
    rffi-import typedef_scalars.h -l typedef_scalars -L lib -o typedef_scalars.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['typedef_scalars.h'],
    include_dirs=[_HERE],
    libraries=['typedef_scalars'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ types

# typedef_scalars.h:5: typedef unsigned int u32;
u32 = rffi.UINT
# typedef_scalars.h:6: typedef u32 color;
color = u32
# typedef_scalars.h:7: typedef color pen;
pen = color
# typedef_scalars.h:8: typedef signed char i8;
i8 = rffi.SIGNEDCHAR
# typedef_scalars.h:9: typedef double real;
real = rffi.DOUBLE
# typedef_scalars.h:10: typedef const real creal;
creal = real
# typedef_scalars.h:11: typedef unsigned long long stamp;
stamp = rffi.ULONGLONG
# typedef_scalars.h:12: typedef _Bool flag;
flag = lltype.Bool
# typedef_scalars.h:13: typedef char letter;
letter = rffi.CHAR

# ------------------------------------------------------------ functions

# typedef_scalars.h:15: pen mix(u32 a, color b, const pen c);
c_mix = external('mix', [u32, color, pen], pen)
# typedef_scalars.h:16: real scale(creal x, i8 by);
c_scale = external('scale', [creal, i8], real)
# typedef_scalars.h:17: stamp stamp_next(stamp s, flag up);
c_stamp_next = external('stamp_next', [stamp, flag], stamp)
# typedef_scalars.h:18: letter letter_next(letter l);
c_letter_next = external('letter_next', [letter], letter)
# typedef_scalars.h:19: void pen_store(pen *out, color *other, u32 value);
c_pen_store = external(
    'pen_store', [rffi.UINTP, rffi.UINTP, u32], lltype.Void)

# ------------------------------------------------------------ not bound

# 1 macro: include-guard: it only keeps its header from being read twice
