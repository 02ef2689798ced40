from rpython.rtyper.lltypesystem import rffi, lltype


def one(record, field):
    value = lltype.malloc(record, flavor='raw', zero=True)
    setattr(value, field, rffi.cast(rffi.INT, 1))
    return value


def test_each(m):
    for record, field, function, count in [
            (m.SAME, 'c_a', m.c_td_same, 2),
            (m.OUTSIDE, 'c_b', m.c_td_other, 2),
            (m.NAMELESS, 'c_c', m.c_td_nameless, 1),
            (m.TWICE_FIRST, 'c_d', m.c_td_twice, 4)]:
        value = one(record, field)
        assert function(*[value] * count) == count
        lltype.free(value, flavor='raw')


def test_declared_first(m):
    with lltype.scoped_alloc(m.DECLARED_FIRST, zero=True) as value:
        assert m.c_td_first(value) == 0
        value.c_next = value
        assert m.c_td_first(value) == 1
