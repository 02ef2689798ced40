from rpython.rtyper.lltypesystem import rffi, lltype


def as_int(value):
    return int(rffi.cast(lltype.Signed, value))


def test_pointers(m):
    assert as_int(rffi.cast(rffi.INTP, m.c_fur_row_of(1))[2]) == 6
    assert as_int(m.c_fur_register()[0]) == 5
    assert as_int(rffi.cast(rffi.INTP, m.c_fur_constant())[0]) == 1
    assert not m.c_fur_handle()


def test_scalars(m):
    assert m.c_fur_nothing() is None
    assert as_int(m.c_fur_kind_of(1)) == 1
    assert as_int(m.c_fur_byte(511)) == 255
    assert m.c_fur_bool(256) is True
    assert m.c_fur_bool(0) is False
