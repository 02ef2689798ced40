def test_by_pointer(m):
    p = m.c_sp_after_new()
    assert m.c_sp_after_b(p) == 0x12345678
    assert m.c_sp_after_c(p) == 0.5
