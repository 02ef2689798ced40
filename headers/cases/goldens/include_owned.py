"""RPython bindings of include_owned.h.

Made by rffi-import 0.1.0 with:
    rffi-import include_owned.h -l include_owned -L lib -o include_owned.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['include_owned.h'],
    include_dirs=[_HERE],
    libraries=['include_owned'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ types

# errors.h:2: typedef int iq_error;
iq_error = rffi.INT
# points.h:7: struct iq_point;
IQ_POINT = rffi.CStruct('iq_point',
    ('x', rffi.DOUBLE),
    ('y', rffi.DOUBLE),
    hints={'eci': eci})
IQ_POINTP = lltype.Ptr(IQ_POINT)
# points.h:8: typedef double iq_real;
iq_real = rffi.DOUBLE

# ------------------------------------------------------------ functions

# errors.h:3: const char *iq_error_text(iq_error error);
c_iq_error_text = external('iq_error_text', [iq_error], rffi.CCHARP)
# points.h:9: iq_error iq_point_set(struct iq_point *p, iq_real x, iq_real y);
c_iq_point_set = external(
    'iq_point_set', [IQ_POINTP, iq_real, iq_real], iq_error)
# include_owned.h:8: iq_error iq_distance(const struct iq_point *a, const
#     struct iq_point *b, double *out);
c_iq_distance = external(
    'iq_distance', [IQ_POINTP, IQ_POINTP, rffi.DOUBLEP], iq_error)

# ------------------------------------------------------------ not bound

# 2 macros: include-guard: it only keeps its header from being read twice
