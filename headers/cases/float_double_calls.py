from rpython.rtyper.lltypesystem import rffi, lltype


def as_float(value):
    return rffi.cast(rffi.DOUBLE, value)


def single(value):
    return rffi.cast(rffi.FLOAT, value)


def test_values(m):
    assert as_float(m.c_real_half(single(5.0))) == 2.5
    assert m.c_real_third(6.0) == 2.0
    assert m.c_real_third(9) == 3.0
    assert m.c_real_mixed(single(0.5), 1.5, 3) == 5.0


def test_out_parameters(m):
    with lltype.scoped_alloc(rffi.DOUBLEP.TO, 1) as whole:
        with lltype.scoped_alloc(rffi.FLOATP.TO, 1) as part:
            m.c_real_split(7.25, whole, part)
            assert whole[0] == 7.0
            assert as_float(part[0]) == 0.25


def test_array(m):
    with lltype.scoped_alloc(rffi.DOUBLEP.TO, 4) as values:
        for i in range(4):
            values[i] = float(i)
        assert m.c_real_mean(values, 4) == 1.5


def test_fields(m):
    with lltype.scoped_alloc(m.REAL_PAIR) as pair:
        pair.c_f = single(1.5)
        pair.c_d = 0.25
        m.c_real_pair_scale(pair, 2.0)
        assert as_float(pair.c_f) == 3.0
        assert pair.c_d == 0.5
