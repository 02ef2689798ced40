def test_what_the_other_header_declares_is_bound(m):
    assert m.LOCK_EX == 2
    assert m.c_flock(-1, m.LOCK_UN) == -1
