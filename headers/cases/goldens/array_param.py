"""RPython bindings of array_param.h.

Made by rffi-import 0.1.0 with:
    rffi-import array_param.h -l array_param -L lib -o array_param.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['array_param.h'],
    include_dirs=[_HERE],
    libraries=['array_param'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ types

# array_param.h:12: struct ap_point;
AP_POINT = rffi.CStruct('ap_point',
    ('x', rffi.INT),
    ('y', rffi.INT),
    hints={'eci': eci})
AP_POINTP = lltype.Ptr(AP_POINT)

# ------------------------------------------------------------ functions

# array_param.h:5: int ap_sum(int values[], int n);
c_ap_sum = external('ap_sum', [rffi.INTP, rffi.INT], rffi.INT)
# array_param.h:6: int ap_sum4(const int values[4]);
c_ap_sum4 = external('ap_sum4', [rffi.INTP], rffi.INT)
# array_param.h:7: int ap_static(const double values[2]);
c_ap_static = external('ap_static', [rffi.DOUBLEP], rffi.INT)
# array_param.h:8: int ap_qualified(char text[], int out[3]);
c_ap_qualified = external('ap_qualified', [rffi.CCHARP, rffi.INTP], rffi.INT)
# array_param.h:9: int ap_words(const char *words[], int n);
c_ap_words = external(
    'ap_words', [rffi.CArrayPtr(rffi.CONST_CCHARP), rffi.INT], rffi.INT)
# array_param.h:10: void ap_pipe(int ends[2]);
c_ap_pipe = external('ap_pipe', [rffi.INTP], lltype.Void)
# array_param.h:13: int ap_points(const struct ap_point points[], int n);
c_ap_points = external('ap_points', [AP_POINTP, rffi.INT], rffi.INT)

# ------------------------------------------------------------ not bound

# 1 macro: include-guard: it only keeps its header from being read twice
