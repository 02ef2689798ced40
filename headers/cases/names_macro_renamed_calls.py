from rpython.rtyper.lltypesystem import rffi, lltype


def test_real_names(m):
    with lltype.scoped_alloc(m.PRIVATE_TYPE) as p:
        p.c_private_field = rffi.cast(rffi.INT, 30)
        assert m.c_private_open_v3(p) == 30
    assert m.c_new_name(4) == -4
    assert rffi.cast(lltype.Signed, m.c_after_undef(1)) == 2
