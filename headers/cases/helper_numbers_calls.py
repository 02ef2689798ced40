def test_integers(m):
    assert m.hnum_short(-7) + 1 == -7
    assert m.hnum_ushort(-1) - 5 == 65530
    assert m.hnum_schar(255) * 3 == -3
    assert m.hnum_uchar(-1) * 3 == 765
    assert m.hnum_int8(100) == -100


def test_floats(m):
    assert m.hnum_float(0.5) + 1.0 == 1.25
    assert m.hnum_long_double(1.5, 4) == 6.0
    assert m.hnum_mixed(1, 0.25, 0.5) == 1.75
    assert m.hnum_narrowed(2.75) == 2


def test_what_needs_no_helper_has_none(m):
    for name in ('hnum_bool', 'hnum_char', 'hnum_int'):
        assert hasattr(m, 'c_' + name)
        assert not hasattr(m, name)
