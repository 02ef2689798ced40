"""RPython bindings of array_variable_length.h.

Made by rffi-import 0.1.0 with:
    rffi-import array_variable_length.h -l array_variable_length -L lib -o array_variable_length.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['array_variable_length.h'],
    include_dirs=[_HERE],
    libraries=['array_variable_length'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ types

DOUBLE_P = rffi.COpaquePtr(typedef='__typeof__(double (*)[])')
INT_P_4 = rffi.COpaquePtr(typedef='__typeof__(int (*)[4])')

# ------------------------------------------------------------ functions

# array_variable_length.h:5: int vla_sum(int n, const int values[]);
c_vla_sum = external('vla_sum', [rffi.INT, rffi.INTP], rffi.INT)
# array_variable_length.h:6: double vla_matrix(int n, int m, double
#     matrix[][]);
c_vla_matrix = external(
    'vla_matrix', [rffi.INT, rffi.INT, DOUBLE_P], rffi.DOUBLE)
# array_variable_length.h:7: void vla_star(int n, int values[], int
#     table[][4]);
c_vla_star = external('vla_star', [rffi.INT, rffi.INTP, INT_P_4], lltype.Void)

# ------------------------------------------------------------ not bound

# 1 macro: include-guard: it only keeps its header from being read twice
