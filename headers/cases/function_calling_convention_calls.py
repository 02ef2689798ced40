def test_another_convention_passes_through_c(m):
    assert m.c_cc_other(7, 2) == 5
    assert m.c_cc_plain(3) == 4
