from rpython.rtyper.lltypesystem import rffi, lltype


def as_int(value):
    return int(rffi.cast(lltype.Signed, value))


def length_of(function, units):
    pointer = lltype.typeOf(function._ptr).TO.ARGS[0]
    with lltype.scoped_alloc(pointer.TO, len(units) + 1) as text:
        for i, unit in enumerate(units + [0]):
            text[i] = rffi.cast(pointer.TO.OF, unit)
        return int(function(text))


def test_values(m):
    assert as_int(m.c_u16_next(0xfffe)) == 0xffff
    assert as_int(m.c_u32_next(0x10fffe)) == 0x10ffff


def test_strings(m):
    assert length_of(m.c_u16_length, [1, 2, 0xd800]) == 3
    assert length_of(m.c_u32_length, [0x1f600]) == 1


def test_fields(m):
    with lltype.scoped_alloc(m.UNICODE_PAIR) as pair:
        m.c_unicode_pair_fill(pair)
        assert as_int(pair.c_small) == 0x20ac
        assert as_int(pair.c_large) == 0x1f600
