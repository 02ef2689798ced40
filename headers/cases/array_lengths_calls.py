from rpython.rtyper.lltypesystem import rffi, lltype


def as_int(value):
    return int(rffi.cast(lltype.Signed, value))



def check_hundred(p):
    assert as_int(p.c_before) == -1
    assert [p.c_values[i] for i in range(100)] == [i << 40 for i in range(100)]
    assert rffi.charp2str(rffi.cast(rffi.CCHARP, p.c_text)) == 'hundred'
    assert p.c_text[99] == '$'


def test_hundred(m):
    with lltype.scoped_alloc(m.AL_HUNDRED, zero=True) as p:
        m.c_al_hundred_fill(p)
        check_hundred(p)
    check_hundred(m.c_al_hundred_get())


def test_thousands(m):
    with lltype.scoped_alloc(m.AL_THOUSANDS, zero=True) as p:
        m.c_al_thousands_fill(p)
        assert as_int(p.c_before) == 1
        assert as_int(p.c_after) == 2
        assert m.c_al_thousands_byte(p, 4999) == 4999 % 251
    assert 'c_bytes' not in m.AL_THOUSANDS._flds


def test_through_the_place_of_the_array(m):
    with lltype.scoped_alloc(m.AL_THOUSANDS, zero=True) as p:
        m.c_al_thousands_fill(p)
        bytes = rffi.ptradd(rffi.cast(rffi.UCHARP, p), 4)
        assert as_int(bytes[250]) == 250
        bytes[250] = rffi.cast(rffi.UCHAR, 7)
        assert m.c_al_thousands_byte(p, 250) == 7


def test_length_without_small_factors(m):
    with lltype.scoped_alloc(m.AL_ODD, zero=True) as p:
        p.c_before = 'b'
        p.c_after = '\x09'
        assert m.c_al_odd_after(p) == 9
