from rpython.rtyper.lltypesystem import lltype, rffi


def formatted(call, *arguments):
    with rffi.scoped_alloc_buffer(100) as out:
        length = call(out.raw, rffi.cast(rffi.ULONG, 100), *arguments)
        return out.str(length)


def test_integers(m):
    assert m.c_vi_sum(0) == 0
    assert m.c_vi_sum_int_int(2, 30, 12) == 42
    # What is narrower is passed as int, so that it is the same function.
    assert not hasattr(m, 'c_vi_sum_int_int_')


def test_several_types(m):
    assert formatted(m.c_vi_format_int_double_charp, '%d %.2f %s', 3, 0.25, 'text') == '3 0.25 text'


def test_promotions(m):
    assert formatted(m.c_vi_format_double_int_unsigned_int, '%g %d %u', 0.5, rffi.cast(rffi.INT, 1),
                     rffi.cast(rffi.UINT, 1)) == '0.5 1 1'


def test_wide_and_pointer(m):
    pointer = rffi.cast(rffi.VOIDP, 0x1234)
    assert formatted(m.c_vi_format_uint64_t_voidp, '%lu %p', rffi.cast(rffi.ULONGLONG, 2 ** 62), pointer) == (
        '4611686018427387904 0x1234')


def test_hidden_by_a_macro(m):
    with lltype.scoped_alloc(rffi.DOUBLEP.TO, 1) as value:
        handle = rffi.cast(rffi.VOIDP, value)
        assert m.c_vi_set_long(handle, 0, 7) == 0
        assert value[0] == 7.0
        assert m.c_vi_set_double(handle, 1, 0.125) == 1
        assert value[0] == 0.125
