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

# ------------------------------------------------------------ conversions

# To the exact type of a member, an item, a callback's result.
cast = rffi.cast
ARRAYP = rffi.CArrayPtr
INT = rffi.INT
CHAR = rffi.CHAR
DOUBLE = rffi.DOUBLE

# ------------------------------------------------------------ memory

def alloc(T):
    """One record of type T, zeroed; the caller frees it."""
    p = lltype.malloc(T, flavor='raw', zero=True)
    rffi.cast(rffi.VOIDP, p)    # untranslated, this moves it to C's memory
    return p
alloc._annspecialcase_ = 'specialize:arg(0)'

def alloc_array(T, n):
    """n of T (records, numbers, pointers), zeroed; of records p[0] is C's."""
    p = lltype.malloc(rffi.CArray(T), n, flavor='raw', zero=True)
    rffi.cast(rffi.VOIDP, p)
    return p
alloc_array._annspecialcase_ = 'specialize:arg(0)'

def free(p):
    lltype.free(p, flavor='raw')
free._annspecialcase_ = 'specialize:ll'

_memmove = rffi.llexternal(
    'memmove', [rffi.VOIDP, rffi.VOIDP, rffi.SIZE_T], lltype.Void,
    releasegil=False,
    compilation_info=ExternalCompilationInfo(includes=['string.h']))

def _size(P):
    return rffi.sizeof(P.TO.OF if isinstance(P.TO, lltype.Array) else P.TO)
_size._annspecialcase_ = 'specialize:memo'

def zero(p, n=1):
    """Zeroes what p points to, of an array the first n items."""
    size = rffi.cast(rffi.SIZE_T, n * _size(lltype.typeOf(p)))
    rffi.c_memset(rffi.cast(rffi.VOIDP, p), 0, size)
zero._annspecialcase_ = 'specialize:ll'

def copy(to, source, n=1):
    """Copies what source points to, of an array the first n items."""
    size = rffi.cast(rffi.SIZE_T, n * _size(lltype.typeOf(to)))
    _memmove(rffi.cast(rffi.VOIDP, to), rffi.cast(rffi.VOIDP, source), size)
copy._annspecialcase_ = 'specialize:ll'

def _scope(P, release):
    class Scope(object):
        def __init__(self, p):
            self.p = p
        def __enter__(self):
            return self.p
        def __exit__(self, *args):
            if self.p:
                release(self.p)
    return Scope
_scope._annspecialcase_ = 'specialize:memo'

def closing(p, release):
    """with closing(c_make(), c_free) as p: freed at the end."""
    return _scope(lltype.typeOf(p), release)(p)
closing._annspecialcase_ = 'specialize:ll_and_arg(1)'

def scoped(T):
    """with scoped(T) as p: memory until the end of the block."""
    return closing(alloc(T), free)
scoped._annspecialcase_ = 'specialize:arg(0)'

def scoped_array(T, n):
    return closing(alloc_array(T, n), free)
scoped_array._annspecialcase_ = 'specialize:arg(0)'

# ------------------------------------------------------------ not bound

# 1 macro: include-guard: it only keeps its header from being read twice
