def test_top_bit_is_unsigned(m):
    both = m.c_flags_add(1, 2 ** 31)
    assert int(both) == 2 ** 31 + 1
    assert m.c_flags_count(both) == 2
