from rpython.rtyper.lltypesystem import rffi, lltype


def as_int(value):
    return int(rffi.cast(lltype.Signed, value))


def test_values(m):
    assert as_int(m.c_tiny_other(0)) == 200
    assert as_int(m.c_small_other(-1)) == 300
    assert as_int(m.c_small_other(300)) == -1


def test_fields(m):
    with lltype.scoped_alloc(m.TINY_HOLDER) as holder:
        m.c_tiny_fill(holder)
        assert as_int(holder.c_a) == 0
        assert as_int(holder.c_b) == 200
        assert as_int(holder.c_c) == 300
