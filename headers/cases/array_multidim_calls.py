from rpython.rtyper.lltypesystem import rffi, lltype


def argument_type(function, index):
    return lltype.typeOf(function._ptr).TO.ARGS[index]


def test_fields(m):
    with lltype.scoped_alloc(m.GRID, zero=True) as grid:
        m.c_grid_fill(grid)
        # Arrays of arrays in C memory are read as one array of all the elements.
        cells = rffi.cast(rffi.INTP, grid.c_cells)
        assert [rffi.cast(lltype.Signed, cells[i]) for i in range(6)] == range(6)
        names = rffi.cast(rffi.CCHARP, grid.c_names)
        assert rffi.charp2str(rffi.ptradd(names, 8)) == 'second'
        assert rffi.cast(rffi.DOUBLEP, grid.c_cube)[1 * 4 + 0 * 2 + 1] == 0.5
        moves = rffi.cast(rffi.INTP, grid.c_moves)
        assert rffi.cast(lltype.Signed, moves[2 * 4 + 3]) == 23
        cells[0 * 3 + 1] = rffi.cast(rffi.INT, 99)
        assert m.c_grid_cell(grid, 0, 1) == 99


def test_parameters(m):
    with lltype.scoped_alloc(rffi.INTP.TO, 12) as cells:
        for i in range(12):
            cells[i] = rffi.cast(rffi.INT, 1)
        for function in [m.c_board_sum, m.c_board_sum_typedef]:
            assert function(rffi.cast(argument_type(function, 0), cells)) == 12
        rows = rffi.cast(argument_type(m.c_board_sum_open, 0), cells)
        assert m.c_board_sum_open(rows, 2) == 8
