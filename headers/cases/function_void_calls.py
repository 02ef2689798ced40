def test_state(m):
    before = m.c_fv_count()
    assert m.c_fv_bump() is None
    m.c_fv_add(10)
    assert m.c_fv_count() == before + 11
