def test_call(m):
    assert m.c_crlf_add(2, 3) == 5
