from rpython.rtyper.lltypesystem import rffi, lltype



def longs(m, a, b, c):
    l = lltype.malloc(m.SBI_LONGS, flavor='raw')
    l.c_a, l.c_b, l.c_c = a, b, c
    return l


def text(m, value):
    t = lltype.malloc(m.SBI_TEXT, flavor='raw', zero=True)
    for i, c in enumerate(value):
        t.c_text[i] = c
    return t


def small(m, r, g, b):
    s = lltype.malloc(m.SBI_SMALL, flavor='raw')
    s.c_r, s.c_g, s.c_b = [rffi.cast(rffi.UCHAR, x) for x in (r, g, b)]
    return s


def tagged(m, pointer):
    t = lltype.malloc(m.SBI_TAGGED, flavor='raw', zero=True)
    # Only C memory has the members of a union in one place.
    rffi.cast(rffi.VOIDP, t)
    t.c_tag = rffi.cast(rffi.INT, 1)
    t.c_u.c_p = rffi.cast(rffi.VOIDP, pointer)
    return t


def free(*pointers):
    for p in pointers:
        lltype.free(p, flavor='raw')


def test_three_longs(m):
    l = longs(m, 1, 2, 3)
    assert m.c_sbi_longs_sum(l, 2 ** 40) == 2 ** 40 + 123
    free(l)


def test_characters(m):
    for value in ['', 'abc', 'eightall']:
        t = text(m, value)
        assert m.c_sbi_text_length(t) == len(value)
        free(t)


def test_nested(m):
    with lltype.scoped_alloc(m.SBI_NESTED, zero=True) as n:
        n.c_name.c_text[7] = chr(7)
        n.c_place.c_x = rffi.cast(rffi.SHORT, -300)
        n.c_place.c_y = rffi.cast(rffi.UCHAR, 250)
        assert m.c_sbi_nested_sum(n) == 7 - 300 + 250


def test_union(m):
    with lltype.scoped_alloc(m.SBI_UNION, zero=True) as u:
        rffi.cast(rffi.VOIDP, u)
        u.c_i = rffi.cast(rffi.INT, -2)
        assert int(m.c_sbi_union_u(u)) == 2 ** 32 - 2
        u.c_bytes[3] = rffi.cast(rffi.UCHAR, 0x7f)
        assert int(m.c_sbi_union_u(u)) == 0x7ffffffe


def test_union_inside(m):
    t = tagged(m, 2 ** 45)
    assert m.c_sbi_tagged_value(t) == 2 ** 45
    t.c_tag = rffi.cast(rffi.INT, 0)
    t.c_u.c_i = rffi.cast(rffi.INT, -9)
    assert m.c_sbi_tagged_value(t) == -9
    free(t)


def test_three_bytes(m):
    s = small(m, 12, 34, 56)
    assert m.c_sbi_small_sum(s) == 123456
    free(s)


def test_more_than_fit_into_registers(m):
    given = [longs(m, 0, 0, 1000), text(m, '\x01'), text(m, '\x00\x02'), small(m, 0, 0, 3),
             tagged(m, 2 ** 33), tagged(m, 2 ** 34)]
    a, c, d, e, f, g = given
    assert m.c_sbi_many(a, 500, c, d, e, f, g) == 1506 + 2 ** 33 + 2 ** 34
    free(*given)
