from rpython.rtyper.lltypesystem import rffi, lltype


def as_int(value):
    return int(rffi.cast(lltype.Signed, value))


def test_signed(m):
    assert as_int(m.c_int_short(-32767)) == -32768
    assert as_int(m.c_int_int(-2147483647)) == -2147483648
    assert as_int(m.c_int_long(-2 ** 63 + 1)) == -2 ** 63
    assert as_int(m.c_int_llong(-2 ** 63 + 1)) == -2 ** 63


def test_unsigned_wraps(m):
    assert as_int(m.c_int_ushort(0)) == 0xffff
    assert as_int(m.c_int_uint(0)) == 0xffffffff
    assert int(m.c_int_ulong(0)) == 2 ** 64 - 1
    assert int(m.c_int_ullong(0)) == 2 ** 64 - 1
