from rpython.rtyper.lltypesystem import rffi, lltype


def as_int(value):
    return int(rffi.cast(lltype.Signed, value))



def values(p, *fields):
    """What those of the fields hold that are bound: of each anonymous union one is."""
    bound = [field for field in fields if 'c_' + field in lltype.typeOf(p).TO._flds]
    return [as_int(getattr(p, 'c_' + field)) for field in bound]


def test_around_and_between(m):
    with lltype.scoped_alloc(m.UA_TWO, zero=True) as p:
        m.c_ua_two_fill(p)
        assert values(p, 'middle', 'end') == [12, 14]
        assert values(p, 'i', 'l') in ([], [11], [13], [11, 13])


def test_memory_of_c(m):
    p = m.c_ua_last_get()
    assert as_int(p.c_kind) == 3
    bound = [field for field in ('p', 'number', 'real') if 'c_' + field in m.UA_LAST._flds]
    assert len(bound) == 1
    if bound != ['real']:
        assert as_int(getattr(p, 'c_' + bound[0])) == 2 ** 33


def test_in_a_union(m):
    with lltype.scoped_alloc(m.UA_INSIDE, zero=True) as u:
        rffi.cast(rffi.VOIDP, u)
        u.c_whole = 2 ** 40 + 5
        assert m.c_ua_inside_whole(u) == 2 ** 40 + 5
        if 'c_low' in m.UA_INSIDE._flds:
            assert as_int(u.c_low) == 5


def test_records(m):
    with lltype.scoped_alloc(m.UA_RECORDS, zero=True) as p:
        m.c_ua_records_fill(p)
        assert as_int(p.c_after) == 23
        assert values(p, 'x', 'y') in ([], [21, 22])


def test_beside_a_named_one(m):
    with lltype.scoped_alloc(m.UA_BESIDE, zero=True) as p:
        m.c_ua_beside_fill(p)
        assert as_int(p.c_named.c_c) == 32
        assert p.c_named.c_d == chr(32)
        assert values(p, 'a') in ([], [31])


def test_the_other_alternatives(m):
    with lltype.scoped_alloc(m.UA_TWO, zero=True) as p:
        m.c_ua_two_fill(p)
        assert m.c_get_ua_two_l(p) == 13
        m.c_set_ua_two_f(p, rffi.cast(rffi.FLOAT, 1.0))
        assert as_int(p.c_i) == 0x3f800000
    last = m.c_ua_last_get()
    assert m.c_get_ua_last_number(last) == 2 ** 33
    m.c_set_ua_last_number(last, 5)
    assert as_int(last.c_p) == 5
    m.c_set_ua_last_number(last, 2 ** 33)
    with lltype.scoped_alloc(m.UA_RECORDS, zero=True) as p:
        m.c_ua_records_fill(p)
        both = m.c_addr_ua_records_both(p)
        assert (as_int(both[0]), as_int(both[1])) == (21, 22)
        named = m.c_addr_ua_records_named(p)
        named.c_q[2] = rffi.cast(rffi.SHORT, 33)
        assert as_int(both[1]) == 33
