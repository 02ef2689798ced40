from rpython.rtyper.lltypesystem import rffi, lltype


def test_bottom(m):
    with lltype.scoped_alloc(m.DEEP, zero=True) as deep:
        m.c_deep_fill(deep, 77)
        bottom = deep.c_b.c_c.c_d.c_e.c_f.c_g.c_h.c_i.c_j.c_k.c_l
        assert rffi.cast(lltype.Signed, bottom.c_bottom) == 77
        assert rffi.cast(lltype.Signed, deep.c_after) == -77
        bottom.c_bottom = rffi.cast(rffi.INT, 5)
        assert m.c_deep_bottom(deep) == 5
