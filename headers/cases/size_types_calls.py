from rpython.rtyper.lltypesystem import rffi, lltype


def as_int(value):
    return int(rffi.cast(lltype.Signed, value))


def test_values(m):
    assert int(m.c_size_align(13, 8)) == 16
    assert as_int(m.c_size_signed(5)) == -5
    assert as_int(m.c_size_address(0)) == -1
    assert int(m.c_size_uaddress(0)) == 2 ** 64 - 1
    assert as_int(m.c_size_max(-7, -9)) == -7
    assert int(m.c_size_umax(rffi.cast(rffi.UINTMAX_T, -7), 1)) == 2 ** 64 - 7


def test_difference(m):
    with rffi.scoped_str2charp('abcdef') as text:
        assert as_int(m.c_size_between(rffi.ptradd(text, 4), text)) == -4


def test_out_parameters(m):
    with lltype.scoped_alloc(rffi.SIZE_TP.TO, 1) as a:
        with lltype.scoped_alloc(rffi.SSIZE_TP.TO, 1) as b:
            m.c_size_both(a, b)
            assert int(a[0]) == 100
            assert as_int(b[0]) == -100
