from rpython.rtyper.lltypesystem import rffi, lltype



def test_call(m):
    with lltype.scoped_alloc(m.ONCE) as o:
        o.c_x = rffi.cast(rffi.INT, 3)
        assert m.c_once_x(o) == 3
