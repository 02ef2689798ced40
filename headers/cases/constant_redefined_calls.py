def test_values(m):
    assert (m.CR_TWICE, m.CR_USER, m.CR_KEPT, m.CR_DEFAULT) == (2, 12, 4, 1)
    assert m.CR_PART == 9


def test_undefined(m):
    for name in 'CR_GONE', 'CR_OF_GONE', 'CR_PASSING':
        assert not hasattr(m, name), name


def test_undefined_before_it_is_defined(m):
    assert m.CR_LATE == 6
