"""RPython bindings of function_many_parameters.h.

Made by rffi-import 0.1.0 with:
    rffi-import function_many_parameters.h -l function_many_parameters -L lib -o function_many_parameters.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['function_many_parameters.h'],
    include_dirs=[_HERE],
    libraries=['function_many_parameters'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ functions

# function_many_parameters.h:5: long many_sum(char a0, short a1, int a2, long
#     a3, unsigned char a4, unsigned short a5, unsigned int a6, unsigned long
#     a7, float a8, double a9, char b0, short b1, int b2, long b3, unsigned
#     char b4, unsigned short b5, unsigned int b6, unsigned long b7, float b8,
#     double b9, char c0, short c1, int c2, long c3, unsigned char c4,
#     unsigned short c5, unsigned int c6, unsigned long c7, float c8, double
#     c9);
c_many_sum = external(
    'many_sum',
    [rffi.CHAR, rffi.SHORT, rffi.INT, rffi.LONG, rffi.UCHAR, rffi.USHORT,
     rffi.UINT, rffi.ULONG, rffi.FLOAT, rffi.DOUBLE, rffi.CHAR, rffi.SHORT,
     rffi.INT, rffi.LONG, rffi.UCHAR, rffi.USHORT, rffi.UINT, rffi.ULONG,
     rffi.FLOAT, rffi.DOUBLE, rffi.CHAR, rffi.SHORT, rffi.INT, rffi.LONG,
     rffi.UCHAR, rffi.USHORT, rffi.UINT, rffi.ULONG, rffi.FLOAT, rffi.DOUBLE],
    rffi.LONG)
# function_many_parameters.h:10: int many_unnamed(int, int, int, int, int,
#     int, int, int, int, int, int, int, int, int, int, int, const char *,
#     double, void *, int, int, int, int, int, int, int, int, int, int);
c_many_unnamed = external(
    'many_unnamed',
    [rffi.INT, rffi.INT, rffi.INT, rffi.INT, rffi.INT, rffi.INT, rffi.INT,
     rffi.INT, rffi.INT, rffi.INT, rffi.INT, rffi.INT, rffi.INT, rffi.INT,
     rffi.INT, rffi.INT, rffi.CCHARP, rffi.DOUBLE, rffi.VOIDP, rffi.INT,
     rffi.INT, rffi.INT, rffi.INT, rffi.INT, rffi.INT, rffi.INT, rffi.INT,
     rffi.INT, rffi.INT],
    rffi.INT)

# ------------------------------------------------------------ helpers

def _refuse_nul(text):
    # C would take the text for ended there.
    if text is not None and '\x00' in text:
        raise ValueError('NUL inside of a string for C')

def many_sum(a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, b0, b1, b2, b3, b4, b5,
             b6, b7, b8, b9, c0, c1, c2, c3, c4, c5, c6, c7, c8, c9):
    """long many_sum(char a0, short a1, int a2, long a3, unsigned char a4,
        unsigned short a5, unsigned int a6, unsigned long a7, float a8, double
        a9, char b0, short b1, int b2, long b3, unsigned char b4, unsigned
        short b5, unsigned int b6, unsigned long b7, float b8, double b9, char
        c0, short c1, int c2, long c3, unsigned char c4, unsigned short c5,
        unsigned int c6, unsigned long c7, float c8, double c9)

    a8: float [type]
    b8: float [type]
    c8: float [type]
    """
    return c_many_sum(
        a0,
        a1,
        a2,
        a3,
        a4,
        a5,
        a6,
        a7,
        rffi.cast(rffi.FLOAT, a8),
        a9,
        b0,
        b1,
        b2,
        b3,
        b4,
        b5,
        b6,
        b7,
        rffi.cast(rffi.FLOAT, b8),
        b9,
        c0,
        c1,
        c2,
        c3,
        c4,
        c5,
        c6,
        c7,
        rffi.cast(rffi.FLOAT, c8),
        c9)
many_sum._annspecialcase_ = 'specialize:ll'

def many_unnamed(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14,
                 a15, a16, a17, a18, a19, a20, a21, a22, a23, a24, a25, a26,
                 a27, a28, a29):
    """int many_unnamed(int, int, int, int, int, int, int, int, int, int, int,
        int, int, int, int, int, const char *, double, void *, int, int, int,
        int, int, int, int, int, int, int)

    a17: str, None for NULL; no NUL inside [type]
    """
    _refuse_nul(a17)
    return c_many_unnamed(
        a1,
        a2,
        a3,
        a4,
        a5,
        a6,
        a7,
        a8,
        a9,
        a10,
        a11,
        a12,
        a13,
        a14,
        a15,
        a16,
        a17,
        a18,
        a19,
        a20,
        a21,
        a22,
        a23,
        a24,
        a25,
        a26,
        a27,
        a28,
        a29)
many_unnamed._annspecialcase_ = 'specialize:ll'

# ------------------------------------------------------------ not bound

# 1 macro: include-guard: it only keeps its header from being read twice
