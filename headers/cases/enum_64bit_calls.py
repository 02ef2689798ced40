def test_results_keep_64_bits(m):
    assert int(m.c_huge_get(1)) == 2 ** 40
    assert int(m.c_huge_get(2)) == 2 ** 64 - 1
    assert int(m.c_deep_get(0)) == -2 ** 40


def test_argument(m):
    assert m.c_huge_is_bit(m.c_huge_get(1)) == 1
    assert m.c_huge_is_bit(m.c_huge_get(0)) == 0
