def test_calls(m):
    assert m.c_bom_first(1) == 2
    assert m.c_bom_last(1) == 3
