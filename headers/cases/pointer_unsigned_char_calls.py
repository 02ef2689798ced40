from rpython.rtyper.lltypesystem import rffi, lltype


def test_buffer(m):
    with rffi.scoped_nonmovingbuffer('\x01\x00\xff') as data:
        assert int(m.c_bytes_sum(rffi.cast(rffi.UCHARP, data), 3)) == 256
        assert m.c_bytes_lowest(rffi.cast(rffi.SIGNEDCHARP, data), 3) == -1


def test_in_place(m):
    with lltype.scoped_alloc(rffi.UCHARP.TO, 2) as data:
        data[0] = rffi.cast(rffi.UCHAR, 0)
        data[1] = rffi.cast(rffi.UCHAR, 254)
        m.c_bytes_invert(data, 2)
        assert rffi.cast(lltype.Signed, data[0]) == 255
        assert rffi.cast(lltype.Signed, data[1]) == 1


def test_result(m):
    table = m.c_bytes_table()
    assert rffi.cast(lltype.Signed, table[1]) == 128
    assert rffi.cast(lltype.Signed, table[2]) == 255
