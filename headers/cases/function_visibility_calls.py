def test_exported(m):
    assert m.c_visible_default(1) == 2
    assert m.c_visible_weak(1) == 4
    assert m.c_visible_pragma(1) == 8
