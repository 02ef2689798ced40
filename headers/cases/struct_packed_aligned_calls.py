from rpython.rtyper.lltypesystem import rffi, lltype


def as_int(value):
    return int(rffi.cast(lltype.Signed, value))



def has(record, field):
    return 'c_' + field in record._flds


def test_pragma(m):
    with lltype.scoped_alloc(m.SPA_TWO, zero=True) as p:
        m.c_spa_two_fill(p)
        assert as_int(p.c_first) == -2
        assert p.c_c == 'c'
        assert as_int(p.c_second) == 300
        assert p.c_last == 'z'
    assert not has(m.SPA_TWO, 'crooked')


def test_bytes_are_never_misaligned(m):
    with lltype.scoped_alloc(m.SPA_BYTES, zero=True) as p:
        m.c_spa_bytes_fill(p)
        assert as_int(p.c_tag) == 250
        assert rffi.charp2str(rffi.cast(rffi.CCHARP, p.c_text)) == 'ab'
        assert as_int(p.c_end) == -5


def test_inside_another(m):
    with lltype.scoped_alloc(m.SPA_HOLDS, zero=True) as p:
        m.c_spa_holds_fill(p)
        assert as_int(p.c_before) == -1
        assert as_int(p.c_bytes.c_end) == -5
        assert p.c_after == '!'


def test_one_packed_member(m):
    p = m.c_spa_part_get()
    assert p.c_c == 'p'
    assert not has(m.SPA_PART, 'crooked')
    assert m.c_spa_part_crooked(p) == 2 ** 50
    assert not has(m.SPA_PART, 'straight') or as_int(p.c_straight) == 77
