from rpython.rtyper.lltypesystem import rffi, lltype


def argument_type(function, index):
    return lltype.typeOf(function._ptr).TO.ARGS[index]


def test_rows(m):
    with lltype.scoped_alloc(rffi.INTP.TO, 6) as table:
        for i in range(6):
            table[i] = rffi.cast(rffi.INT, i)
        rows = rffi.cast(argument_type(m.c_row_of, 0), table)
        second = m.c_row_of(rows, 1)
        assert m.c_row_sum(rffi.cast(argument_type(m.c_row_sum, 0), second)) == 12
        assert m.c_row_sum(rffi.cast(argument_type(m.c_row_sum, 0), table)) == 3


def test_matrix(m):
    with lltype.scoped_alloc(rffi.DOUBLEP.TO, 9) as values:
        for i in range(9):
            values[i] = float(i)
        assert m.c_row_trace(rffi.cast(argument_type(m.c_row_trace, 0), values)) == 12.0
