from rpython.rtyper.lltypesystem import rffi


def test_by_pointer(m):
    assert m.c_suf_complex_imag(m.c_suf_complex_new(1.0, -2.5)) == -2.5
    assert int(m.c_suf_int128_high(m.c_suf_int128_new(77))) == 77


def test_parts_by_address(m):
    z = m.c_addr_suf_complex_z(m.c_suf_complex_new(1.0, -2.5))
    assert (z[0], z[1]) == (1.0, -2.5)
    p = m.c_suf_int128_new(77)
    words = m.c_addr_suf_int128_n(p)
    assert int(words[1]) == 77
    words[1] = rffi.cast(rffi.ULONGLONG, 78)
    assert int(m.c_suf_int128_high(p)) == 78
