"""RPython bindings of array_multidim.h.

Made by rffi-import 0.1.0 with:
    rffi-import array_multidim.h -l array_multidim -L lib -o array_multidim.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['array_multidim.h'],
    include_dirs=[_HERE],
    libraries=['array_multidim'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ types

# array_multidim.h:5: typedef int board[3][4];
BOARD = rffi.CFixedArray(rffi.CFixedArray(rffi.INT, 4), 3)
# array_multidim.h:7: struct grid;
# cells: read it through rffi.cast; untranslated, no pointer to this record
#     can come from C
# names: read it through rffi.cast; untranslated, no pointer to this record
#     can come from C
# cube: read it through rffi.cast; untranslated, no pointer to this record can
#     come from C
# moves: read it through rffi.cast; untranslated, no pointer to this record
#     can come from C
GRID = rffi.CStruct('grid',
    ('cells', rffi.CFixedArray(rffi.CFixedArray(rffi.INT, 3), 2)),
    ('names', rffi.CFixedArray(rffi.CFixedArray(rffi.CHAR, 8), 2)),
    ('cube', rffi.CFixedArray(
        rffi.CFixedArray(rffi.CFixedArray(rffi.DOUBLE, 2), 2), 2)),
    ('moves', rffi.CFixedArray(rffi.CFixedArray(rffi.INT, 4), 3)),
    hints={'eci': eci})
GRIDP = lltype.Ptr(GRID)
INT_P_4 = rffi.COpaquePtr(typedef='__typeof__(int (*)[4])')

# ------------------------------------------------------------ functions

# array_multidim.h:14: int grid_cell(const struct grid *grid, int row, int
#     column);
c_grid_cell = external('grid_cell', [GRIDP, rffi.INT, rffi.INT], rffi.INT)
# array_multidim.h:15: void grid_fill(struct grid *grid);
c_grid_fill = external('grid_fill', [GRIDP], lltype.Void)
# array_multidim.h:16: int board_sum(int cells[3][4]);
c_board_sum = external('board_sum', [INT_P_4], rffi.INT)
# array_multidim.h:17: int board_sum_open(int cells[][4], int rows);
c_board_sum_open = external('board_sum_open', [INT_P_4, rffi.INT], rffi.INT)
# array_multidim.h:18: int board_sum_typedef(board b);
c_board_sum_typedef = external('board_sum_typedef', [INT_P_4], rffi.INT)

# ------------------------------------------------------------ not bound

# 1 macro
