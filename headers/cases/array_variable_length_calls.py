from rpython.rtyper.lltypesystem import rffi, lltype



def argument_type(function, index):
    return lltype.typeOf(function._ptr).TO.ARGS[index]


def test_one_dimension(m):
    with lltype.scoped_alloc(rffi.INTP.TO, 3) as values:
        for i in range(3):
            values[i] = rffi.cast(rffi.INT, 10 ** i)
        assert m.c_vla_sum(2, values) == 11
        assert m.c_vla_sum(3, values) == 111


def test_two_dimensions(m):
    if hasattr(m, 'c_vla_matrix'):
        with lltype.scoped_alloc(rffi.DOUBLEP.TO, 6, zero=True) as matrix:
            matrix[5] = 0.5
            assert m.c_vla_matrix(2, 3, rffi.cast(argument_type(m.c_vla_matrix, 2), matrix)) == 0.5


def test_star(m):
    if hasattr(m, 'c_vla_star'):
        with lltype.scoped_alloc(rffi.INTP.TO, 2, zero=True) as values:
            with lltype.scoped_alloc(rffi.INTP.TO, 8, zero=True) as table:
                table[7] = rffi.cast(rffi.INT, 77)
                m.c_vla_star(2, values, rffi.cast(argument_type(m.c_vla_star, 2), table))
                assert rffi.cast(lltype.Signed, values[1]) == 77
