def test_by_pointer(m):
    assert m.c_suf_complex_imag(m.c_suf_complex_new(1.0, -2.5)) == -2.5
    assert int(m.c_suf_int128_high(m.c_suf_int128_new(77))) == 77
