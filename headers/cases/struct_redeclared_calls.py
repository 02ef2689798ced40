from rpython.rtyper.lltypesystem import rffi, lltype



def test_one_type(m):
    with lltype.scoped_alloc(m.REDECL) as a:
        with lltype.scoped_alloc(m.REDECL) as b:
            a.c_x = rffi.cast(rffi.INT, 3)
            b.c_x = rffi.cast(rffi.INT, 4)
            assert m.c_redecl_early(a) == 3
            assert m.c_redecl_late(a) == -3
            assert m.c_redecl_both(a, b) == b
