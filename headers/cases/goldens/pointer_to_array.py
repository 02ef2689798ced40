"""RPython bindings of pointer_to_array.h.

Made by rffi-import 0.1.0 with:
    rffi-import pointer_to_array.h -l pointer_to_array -L lib -o pointer_to_array.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['pointer_to_array.h'],
    include_dirs=[_HERE],
    libraries=['pointer_to_array'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ types

DOUBLE_P_3 = rffi.COpaquePtr(typedef='__typeof__(double (*)[3])')
# pointer_to_array.h:9: typedef double (*matrix3)[3];
MATRIX3 = DOUBLE_P_3
INT_P_4 = rffi.COpaquePtr(typedef='__typeof__(int (*)[4])')
CHAR_P_P_2_8 = rffi.COpaquePtr(typedef='__typeof__(char (*(*)[2])[8])')
# pointer_to_array.h:12: struct row_holder;
ROW_HOLDER = rffi.CStruct('row_holder',
    ('row', INT_P_4),
    ('deep', CHAR_P_P_2_8),
    hints={'eci': eci})
ROW_HOLDERP = lltype.Ptr(ROW_HOLDER)
INT_P_3 = rffi.COpaquePtr(typedef='__typeof__(int (*)[3])')
CONST_INT_P_3 = rffi.COpaquePtr(typedef='__typeof__(const int (*)[3])')
CHAR_P_16 = rffi.COpaquePtr(typedef='__typeof__(char (*)[16])')

# ------------------------------------------------------------ functions

# pointer_to_array.h:5: int row_sum(int (*row)[3]);
c_row_sum = external('row_sum', [INT_P_3], rffi.INT)
# pointer_to_array.h:6: int row_sum_const(const int (*row)[3]);
c_row_sum_const = external('row_sum_const', [CONST_INT_P_3], rffi.INT)
# pointer_to_array.h:7: void row_names(char (*names)[16], int n);
c_row_names = external('row_names', [CHAR_P_16, rffi.INT], lltype.Void)
# pointer_to_array.h:8: int (*row_of(int (*table)[3], int n))[3];
c_row_of = external('row_of', [INT_P_3, rffi.INT], INT_P_3)
# pointer_to_array.h:10: double row_trace(matrix3 m);
c_row_trace = external('row_trace', [MATRIX3], rffi.DOUBLE)

# ------------------------------------------------------------ not bound

# 1 macro: include-guard: it only keeps its header from being read twice
