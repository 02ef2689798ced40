def test_by_pointer(m):
    wide = m.c_bf_wide_of(-1024.0)
    assert int(m.c_bf_wide_mantissa(wide)) == 0
    assert m.c_bf_wide_exponent(wide) == 10
    assert int(m.c_get_bf_wide_sign(wide)) == 1
    m.c_set_bf_wide_mantissa(wide, 2 ** 52 - 1)
    assert int(m.c_bf_wide_mantissa(wide)) == 2 ** 52 - 1
    assert m.c_bf_wide_exponent(wide) == 10
    assert int(m.c_get_bf_wide_exponent(wide)) == 1023 + 10
