from rpython.rtyper.lltypesystem import rffi, lltype


def as_int(value):
    return int(rffi.cast(lltype.Signed, value))


def test_values(m):
    assert as_int(m.c_level_lower(100)) == 0
    assert as_int(m.c_level_lower(0)) == -3


def test_pointer_is_signed(m):
    with lltype.scoped_alloc(rffi.INTP.TO, 1) as out:
        m.c_level_out(out)
        assert as_int(out[0]) == -2


def test_callback(m):
    seen = []

    def visit(level):
        seen.append(as_int(level))
        return rffi.cast(rffi.INT, 10)

    assert m.c_level_each(visit) == 20
    assert seen == [-3, 100]
