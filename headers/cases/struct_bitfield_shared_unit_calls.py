def test_by_pointer(m):
    p = m.c_bf_bytes_new()
    assert m.c_bf_bytes_sum(p) == 510
    m.c_bf_bytes_free(p)
