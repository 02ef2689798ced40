"""RPython bindings of struct_simple.h.

Made by rffi-import 0.1.0 with:
    rffi-import struct_simple.h -l struct_simple -L lib -o struct_simple.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['struct_simple.h'],
    include_dirs=[_HERE],
    libraries=['struct_simple'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ types

# struct_simple.h:5: struct point;
POINT = rffi.CStruct('point',
    ('x', rffi.INT),
    ('y', rffi.INT),
    hints={'eci': eci})
POINTP = lltype.Ptr(POINT)

# ------------------------------------------------------------ functions

# struct_simple.h:10: int point_length(const struct point *p);
c_point_length = external('point_length', [POINTP], rffi.INT)
# struct_simple.h:11: void point_move(struct point *p, int dx, int dy);
c_point_move = external(
    'point_move', [POINTP, rffi.INT, rffi.INT], lltype.Void)
# struct_simple.h:12: struct point *point_larger(struct point *a, struct point
#     *b);
c_point_larger = external('point_larger', [POINTP, POINTP], POINTP)
# struct_simple.h:13: int points_sum(struct point *first, int n);
c_points_sum = external('points_sum', [POINTP, rffi.INT], rffi.INT)

# ------------------------------------------------------------ not bound

# 1 macro: include-guard: it only keeps its header from being read twice
