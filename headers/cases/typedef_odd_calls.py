from rpython.rtyper.lltypesystem import rffi, lltype


def test_calls(m):
    with lltype.scoped_alloc(rffi.INTP.TO, 3) as values:
        for i in range(3):
            values[i] = rffi.cast(rffi.INT, 5)
        assert m.c_to_sum(values, 3) == 15
    assert int(m.c_to_length('seven77')) == 7
    assert int(m.c_to_widen(-1, 2, 2 ** 40)) == 2 ** 40 + 1
    assert m.c_to_declared() == 4
