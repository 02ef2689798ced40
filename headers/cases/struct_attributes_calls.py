from rpython.rtyper.lltypesystem import rffi, lltype



def test_all(m):
    with lltype.scoped_alloc(m.ATT_ALIAS) as a:
        with lltype.scoped_alloc(m.ATT_FIELDS, zero=True) as f:
            with lltype.scoped_alloc(m.ATT_SCALAR) as s:
                a.c_x = rffi.cast(rffi.INT, 1000)
                f.c_plain = rffi.cast(rffi.INT, 200)
                f.c_name[7] = chr(30)
                s.c_x = rffi.cast(rffi.INT, 4)
                assert m.c_att_take(a, f, s) == 1234
