from rpython.rtyper.lltypesystem import rffi, lltype


def test_first_member_is_taken(m):
    with lltype.scoped_alloc(m.TU_IN) as address:
        address.c_port = rffi.cast(rffi.INT, 80)
        assert m.c_tu_bind(3, address) == 83
