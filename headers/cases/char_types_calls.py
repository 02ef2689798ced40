from rpython.rtyper.lltypesystem import rffi, lltype


def as_int(value):
    return int(rffi.cast(lltype.Signed, value))


def test_plain_is_a_character(m):
    assert m.c_char_plain('a') == 'b'


def test_signed_and_unsigned_are_numbers(m):
    assert as_int(m.c_char_signed(7)) == -7
    assert as_int(m.c_char_unsigned(1)) == 254


def test_fields(m):
    with lltype.scoped_alloc(m.CHAR_TRIO) as trio:
        m.c_char_trio_fill(trio)
        assert trio.c_plain == 'q'
        assert as_int(trio.c_minus) == -5
        assert as_int(trio.c_plus) == 250
