from rpython.rtyper.lltypesystem import rffi, lltype


def as_int(value):
    return int(rffi.cast(lltype.Signed, value))


def test_results(m):
    assert as_int(m.c_fixed_i8(-127)) == -128
    assert as_int(m.c_fixed_u8(0)) == 255
    assert as_int(m.c_fixed_i16(-32767)) == -32768
    assert as_int(m.c_fixed_u16(0)) == 65535
    assert as_int(m.c_fixed_i32(-2147483647)) == -2147483648
    assert as_int(m.c_fixed_u32(0)) == 4294967295
    assert as_int(m.c_fixed_i64(0)) == -1
    assert int(m.c_fixed_u64(0)) == 2 ** 64 - 1


def test_fields(m):
    with lltype.scoped_alloc(m.FIXED_ALL) as all:
        m.c_fixed_fill(all)
        signed = [all.c_i8, all.c_i16, all.c_i32, all.c_i64]
        assert [as_int(x) for x in signed] == [-1, -2, -3, -4]
        unsigned = [all.c_u8, all.c_u16, all.c_u32]
        assert [as_int(x) for x in unsigned] == [255, 65534, 4000000000]
        assert int(all.c_u64) == 2 ** 64 - 1


def test_pointer(m):
    with lltype.scoped_alloc(rffi.LONGLONGP.TO, 2) as values:
        values[0] = 2 ** 40
        values[1] = -1
        pointer = lltype.typeOf(m.c_fixed_total._ptr).TO.ARGS[0]
        assert as_int(m.c_fixed_total(rffi.cast(pointer, values), 2)) == 2 ** 40 - 1
