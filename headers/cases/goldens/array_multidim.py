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
# array_multidim.h:7: int cells[2][3];
# to be cast to a pointer to its items
GRID__CELLS = rffi.CStruct('__typeof__(((struct grid *)0)->cells)',
    ('_items', rffi.CFixedArray(rffi.INT, 6)),
    hints={'eci': eci, 'typedef': True})
GRID__CELLSP = lltype.Ptr(GRID__CELLS)
# array_multidim.h:7: char names[2][8];
# to be cast to a pointer to its items
GRID__NAMES = rffi.CStruct('__typeof__(((struct grid *)0)->names)',
    ('_items', rffi.CFixedArray(rffi.CHAR, 16)),
    hints={'eci': eci, 'typedef': True})
GRID__NAMESP = lltype.Ptr(GRID__NAMES)
# array_multidim.h:7: double cube[2][2][2];
# to be cast to a pointer to its items
GRID__CUBE = rffi.CStruct('__typeof__(((struct grid *)0)->cube)',
    ('_items', rffi.CFixedArray(rffi.DOUBLE, 8)),
    hints={'eci': eci, 'typedef': True})
GRID__CUBEP = lltype.Ptr(GRID__CUBE)
# array_multidim.h:7: board moves;
# to be cast to a pointer to its items
GRID__MOVES = rffi.CStruct('__typeof__(((struct grid *)0)->moves)',
    ('_items', rffi.CFixedArray(rffi.INT, 12)),
    hints={'eci': eci, 'typedef': True})
GRID__MOVESP = lltype.Ptr(GRID__MOVES)
# array_multidim.h:7: struct grid;
GRID = rffi.CStruct('grid',
    ('cells', GRID__CELLS),
    ('names', GRID__NAMES),
    ('cube', GRID__CUBE),
    ('moves', GRID__MOVES),
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

# 1 macro: include-guard: it only keeps its header from being read twice
