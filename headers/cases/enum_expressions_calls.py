def test_values(m):
    assert [m.c_computed_use(value) for value in (64, 21, 33)] == [1, 2, 0]
