def test_call(m):
    assert m.c_latin1_size(5) == 15
