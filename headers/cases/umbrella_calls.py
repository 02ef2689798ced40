from rpython.rtyper.lltypesystem import rffi, lltype


def test_both_headers(m):
    with lltype.scoped_alloc(m.UMB_SECOND) as second:
        second.c_first.c_value = rffi.cast(rffi.INT, 3)
        assert m.c_umb_second_value(second) == -3
    with lltype.scoped_alloc(m.UMB_FIRST) as first:
        first.c_value = rffi.cast(rffi.INT, 4)
        assert m.c_umb_first_value(first) == 4
