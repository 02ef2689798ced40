from rpython.rtyper.lltypesystem import rffi, lltype


def as_int(value):
    return int(rffi.cast(lltype.Signed, value))


def test_both_names(m):
    with lltype.scoped_alloc(m.STATUS) as out:
        assert m.c_status('A', out) == 0
        assert as_int(out.c_code) == 65
        assert as_int(out.c_size) == 2 ** 40
    assert as_int(m.c_query(6).c_n) == 6
    assert as_int(m.c_phase(0)) == 1
