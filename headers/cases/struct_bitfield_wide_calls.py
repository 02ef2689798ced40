def test_by_pointer(m):
    wide = m.c_bf_wide_of(-1024.0)
    assert int(m.c_bf_wide_mantissa(wide)) == 0
    assert m.c_bf_wide_exponent(wide) == 10
