def test_edges(m):
    assert int(m.c_limit_int_of(-2 ** 31)) == -2 ** 31
    assert int(m.c_limit_uint_of(2 ** 32 - 1)) == 2 ** 32 - 1


def test_range_beyond_32_bits_is_long(m):
    assert int(m.c_limit_both_of(-1)) == -1
    assert int(m.c_limit_both_of(2 ** 32 - 1)) == 2 ** 32 - 1
