"""RPython bindings of float_double.h.

Made by rffi-import 0.1.0 with:
    rffi-import float_double.h -l float_double -L lib -o float_double.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['float_double.h'],
    include_dirs=[_HERE],
    libraries=['float_double'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ types

# float_double.h:11: struct real_pair;
REAL_PAIR = rffi.CStruct('real_pair',
    ('f', rffi.FLOAT),
    ('d', rffi.DOUBLE),
    hints={'eci': eci})
REAL_PAIRP = lltype.Ptr(REAL_PAIR)

# ------------------------------------------------------------ functions

# float_double.h:5: float real_half(float x);
c_real_half = external('real_half', [rffi.FLOAT], rffi.FLOAT)
# float_double.h:6: double real_third(double x);
c_real_third = external('real_third', [rffi.DOUBLE], rffi.DOUBLE)
# float_double.h:7: double real_mixed(float a, double b, int c);
c_real_mixed = external(
    'real_mixed', [rffi.FLOAT, rffi.DOUBLE, rffi.INT], rffi.DOUBLE)
# float_double.h:8: void real_split(double x, double *whole, float *part);
c_real_split = external(
    'real_split', [rffi.DOUBLE, rffi.DOUBLEP, rffi.FLOATP], lltype.Void)
# float_double.h:9: double real_mean(const double values[], int n);
c_real_mean = external('real_mean', [rffi.DOUBLEP, rffi.INT], rffi.DOUBLE)
# float_double.h:16: void real_pair_scale(struct real_pair *pair, double by);
c_real_pair_scale = external(
    'real_pair_scale', [REAL_PAIRP, rffi.DOUBLE], lltype.Void)

# ------------------------------------------------------------ not bound

# 1 macro: include-guard: it only keeps its header from being read twice
