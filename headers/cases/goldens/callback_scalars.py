"""RPython bindings of callback_scalars.h.

Made by rffi-import 0.1.0 with:
    rffi-import callback_scalars.h -l callback_scalars -L lib -o callback_scalars.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.rtyper.tool import rffi_platform
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['callback_scalars.h'],
    include_dirs=[_HERE],
    libraries=['callback_scalars'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ constants

class CConfig:
    # The headers are enough. RPython keeps what the C compiler answers until the
    # question changes, so it has a mark of the definitions in it.
    _compilation_info_ = ExternalCompilationInfo(
        pre_include_bits=(
            eci.pre_include_bits + ('/* definitions 49f1e686750397ff */',)),
        includes=eci.includes, include_dirs=eci.include_dirs,
        post_include_bits=eci.post_include_bits,
        compile_extra=eci.compile_extra + ('-w',))

    # callback_scalars.h:9: enum csc_kind;
    CSC_A = rffi_platform.ConstantInteger('CSC_A')
    CSC_B = rffi_platform.ConstantInteger('CSC_B')

for _name, _value in rffi_platform.configure(CConfig).items():
    globals()[_name] = _value

# ------------------------------------------------------------ types

# callback_scalars.h:9: enum csc_kind;
csc_kind = rffi.UINT
# unsigned int in callbacks: rffi.UINT is unsigned long on 32-bit machines.
C_UINT = (getattr(rffi, 'UINT_real', rffi.UINT)
          if rffi.UINT is lltype.Unsigned else rffi.UINT)

# ------------------------------------------------------------ functions

# callback_scalars.h:10: int csc_bool(_Bool (*f)(_Bool));
c_csc_bool = external(
    'csc_bool', [rffi.CCallback([lltype.Bool], lltype.Bool)], rffi.INT)
# callback_scalars.h:11: int csc_char(char (*f)(char), unsigned char
#     (*g)(signed char));
c_csc_char = external(
    'csc_char',
    [rffi.CCallback([rffi.CHAR], rffi.CHAR),
     rffi.CCallback([rffi.SIGNEDCHAR], rffi.UCHAR)],
    rffi.INT)
# callback_scalars.h:12: int csc_short(short (*f)(unsigned short));
c_csc_short = external(
    'csc_short', [rffi.CCallback([rffi.USHORT], rffi.SHORT)], rffi.INT)
# callback_scalars.h:13: double csc_real(float (*f)(double));
c_csc_real = external(
    'csc_real', [rffi.CCallback([rffi.DOUBLE], rffi.FLOAT)], rffi.DOUBLE)
# callback_scalars.h:14: int csc_enum(enum csc_kind (*f)(enum csc_kind));
c_csc_enum = external(
    'csc_enum', [rffi.CCallback([C_UINT], C_UINT)], rffi.INT)
# callback_scalars.h:15: size_t csc_size(size_t (*f)(ptrdiff_t));
c_csc_size = external(
    'csc_size', [rffi.CCallback([rffi.PTRDIFF_T], rffi.SIZE_T)], rffi.SIZE_T)
# callback_scalars.h:16: int64_t csc_fixed(int64_t (*f)(uint32_t, int8_t));
c_csc_fixed = external(
    'csc_fixed',
    [rffi.CCallback([C_UINT, rffi.SIGNEDCHAR], rffi.LONGLONG)],
    rffi.LONGLONG)

# ------------------------------------------------------------ conversions

# To the exact type of a member, an item, a callback's result.
cast = rffi.cast
ARRAYP = rffi.CArrayPtr
CHAR = rffi.CHAR
SIGNEDCHAR = rffi.SIGNEDCHAR
UCHAR = rffi.UCHAR
USHORT = rffi.USHORT
SHORT = rffi.SHORT
DOUBLE = rffi.DOUBLE
FLOAT = rffi.FLOAT
PTRDIFF_T = rffi.PTRDIFF_T
SIZE_T = rffi.SIZE_T
LONGLONG = rffi.LONGLONG

# ------------------------------------------------------------ callbacks

# C calls functions of RPython's that are constants. One gives exactly the
# type of the callback's result; to C an exception is its _errorcode_, or 0:
#     def called(a1):
#         ...
#         return True
#     called._errorcode_ = False

# ------------------------------------------------------------ not bound

# 1 macro: include-guard: it only keeps its header from being read twice
