"""RPython bindings of helper_numbers.h.

Made by rffi-import 0.1.0 with:
    rffi-import helper_numbers.h -l helper_numbers -L lib -o helper_numbers.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['helper_numbers.h'],
    include_dirs=[_HERE],
    libraries=['helper_numbers'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ functions

# helper_numbers.h:8: short hnum_short(short x);
c_hnum_short = external('hnum_short', [rffi.SHORT], rffi.SHORT)
# helper_numbers.h:9: unsigned short hnum_ushort(int x);
c_hnum_ushort = external('hnum_ushort', [rffi.INT], rffi.USHORT)
# helper_numbers.h:10: signed char hnum_schar(int x);
c_hnum_schar = external('hnum_schar', [rffi.INT], rffi.SIGNEDCHAR)
# helper_numbers.h:11: unsigned char hnum_uchar(int x);
c_hnum_uchar = external('hnum_uchar', [rffi.INT], rffi.UCHAR)
# helper_numbers.h:12: int8_t hnum_int8(int8_t x);
c_hnum_int8 = external('hnum_int8', [rffi.SIGNEDCHAR], rffi.SIGNEDCHAR)
# helper_numbers.h:13: float hnum_float(float x);
c_hnum_float = external('hnum_float', [rffi.FLOAT], rffi.FLOAT)
# helper_numbers.h:14: long double hnum_long_double(long double x, int times);
c_hnum_long_double = external(
    'hnum_long_double',
    [rffi.LONGDOUBLE, rffi.INT],
    rffi.LONGDOUBLE,
    _nowrapper=True)
# helper_numbers.h:15: float hnum_mixed(int n, float x, double y);
c_hnum_mixed = external(
    'hnum_mixed', [rffi.INT, rffi.FLOAT, rffi.DOUBLE], rffi.FLOAT)
# helper_numbers.h:16: int hnum_narrowed(float x);
c_hnum_narrowed = external('hnum_narrowed', [rffi.FLOAT], rffi.INT)
# helper_numbers.h:18: _Bool hnum_bool(_Bool x);
c_hnum_bool = external('hnum_bool', [lltype.Bool], lltype.Bool)
# helper_numbers.h:19: char hnum_char(char x);
c_hnum_char = external('hnum_char', [rffi.CHAR], rffi.CHAR)
# helper_numbers.h:20: int hnum_int(int x);
c_hnum_int = external('hnum_int', [rffi.INT], rffi.INT)

# ------------------------------------------------------------ helpers

def hnum_short(x):
    """short hnum_short(short x)

    Result: int [type]
    """
    return rffi.cast(lltype.Signed, c_hnum_short(x))
hnum_short._annspecialcase_ = 'specialize:ll'

def hnum_ushort(x):
    """unsigned short hnum_ushort(int x)

    Result: int [type]
    """
    return rffi.cast(lltype.Signed, c_hnum_ushort(x))
hnum_ushort._annspecialcase_ = 'specialize:ll'

def hnum_schar(x):
    """signed char hnum_schar(int x)

    Result: int [type]
    """
    return rffi.cast(lltype.Signed, c_hnum_schar(x))
hnum_schar._annspecialcase_ = 'specialize:ll'

def hnum_uchar(x):
    """unsigned char hnum_uchar(int x)

    Result: int [type]
    """
    return rffi.cast(lltype.Signed, c_hnum_uchar(x))
hnum_uchar._annspecialcase_ = 'specialize:ll'

def hnum_int8(x):
    """int8_t hnum_int8(int8_t x)

    Result: int [type]
    """
    return rffi.cast(lltype.Signed, c_hnum_int8(x))
hnum_int8._annspecialcase_ = 'specialize:ll'

def hnum_float(x):
    """float hnum_float(float x)

    x: float [type]
    Result: float [type]
    """
    return rffi.cast(lltype.Float, c_hnum_float(rffi.cast(rffi.FLOAT, x)))
hnum_float._annspecialcase_ = 'specialize:ll'

def hnum_long_double(x, times):
    """long double hnum_long_double(long double x, int times)

    Result: float [type]
    """
    return rffi.cast(
        lltype.Float,
        c_hnum_long_double(
            rffi.cast(rffi.LONGDOUBLE, x), rffi.cast(rffi.INT, times)))
hnum_long_double._annspecialcase_ = 'specialize:ll'

def hnum_mixed(n, x, y):
    """float hnum_mixed(int n, float x, double y)

    x: float [type]
    Result: float [type]
    """
    return rffi.cast(
        lltype.Float, c_hnum_mixed(n, rffi.cast(rffi.FLOAT, x), y))
hnum_mixed._annspecialcase_ = 'specialize:ll'

def hnum_narrowed(x):
    """int hnum_narrowed(float x)

    x: float [type]
    """
    return c_hnum_narrowed(rffi.cast(rffi.FLOAT, x))
hnum_narrowed._annspecialcase_ = 'specialize:ll'

# ------------------------------------------------------------ not bound

# 1 macro: include-guard: it only keeps its header from being read twice
