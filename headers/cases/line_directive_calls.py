from rpython.rtyper.lltypesystem import rffi, lltype


def test_all_are_owned(m):
    assert m.c_ld_before(0) == 1
    assert m.c_ld_after(0) == 2
    assert m.c_ld_looks_like_system(0) == 3
    assert m.c_ld_back(0) == 4
    with lltype.scoped_alloc(m.LD_RECORD) as r:
        r.c_x = rffi.cast(rffi.INT, 5)
        assert m.c_ld_builtin(r) == 5
