def test_values(m):
    assert m.CP_IS_PURE == 1
