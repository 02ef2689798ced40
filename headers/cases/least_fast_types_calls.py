from rpython.rtyper.lltypesystem import rffi, lltype


def as_int(value):
    return int(rffi.cast(lltype.Signed, value))


def test_least(m):
    assert as_int(m.c_least_8(-127)) == -128
    assert as_int(m.c_least_u16(0)) == 65535
    assert as_int(m.c_least_32(-2147483647)) == -2147483648
    assert int(m.c_least_u64(0)) == 2 ** 64 - 1


def test_fast(m):
    assert as_int(m.c_fast_8(0)) == -1
    assert as_int(m.c_fast_u8(0)) == 255
    assert as_int(m.c_fast_16(-2 ** 40)) == -2 ** 40 - 1
    assert int(m.c_fast_u32(2 ** 40)) == 2 ** 40 - 1
    assert as_int(m.c_fast_64(0)) == -1


def test_fast_pointer(m):
    with lltype.scoped_alloc(rffi.INT_FAST16_TP.TO, 1) as out:
        m.c_fast_store(out, 200)
        assert as_int(out[0]) == -200
