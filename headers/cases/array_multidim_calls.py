from rpython.rtyper.lltypesystem import rffi, lltype


def argument_type(function, index):
    return lltype.typeOf(function._ptr).TO.ARGS[index]


def test_fields(m):
    with lltype.scoped_alloc(m.GRID, zero=True) as grid:
        m.c_grid_fill(grid)
        assert rffi.cast(lltype.Signed, grid.c_cells[1][2]) == 5
        assert rffi.charp2str(rffi.cast(rffi.CCHARP, grid.c_names[1])) == 'second'
        assert grid.c_cube[1][0][1] == 0.5
        assert rffi.cast(lltype.Signed, grid.c_moves[2][3]) == 23
        grid.c_cells[0][1] = rffi.cast(rffi.INT, 99)
        assert m.c_grid_cell(grid, 0, 1) == 99


def test_parameters(m):
    with lltype.scoped_alloc(rffi.INTP.TO, 12) as cells:
        for i in range(12):
            cells[i] = rffi.cast(rffi.INT, 1)
        for function in [m.c_board_sum, m.c_board_sum_typedef]:
            assert function(rffi.cast(argument_type(function, 0), cells)) == 12
        rows = rffi.cast(argument_type(m.c_board_sum_open, 0), cells)
        assert m.c_board_sum_open(rows, 2) == 8
