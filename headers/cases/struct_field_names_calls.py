from rpython.rtyper.lltypesystem import rffi, lltype


def as_int(value):
    return int(rffi.cast(lltype.Signed, value))


def test_every_name_is_reachable(m):
    with lltype.scoped_alloc(m.FIELD_NAMES, zero=True) as f:
        m.c_field_names_fill(f)
        values = [f.c_from, f.c_print, f.c_c_iflag, f.c__private, f.c___class__,
                  f.c__obj, f.c_external]
        assert map(as_int, values) == [1, 2, 3, 4, 5, 6, 7]


def test_write(m):
    with lltype.scoped_alloc(m.FIELD_NAMES, zero=True) as f:
        f.c_lambda = rffi.cast(rffi.INT, 10)
        f.c__TYPE = rffi.cast(rffi.INT, 20)
        f.c__ = rffi.cast(rffi.INT, 30)
        f.c_c_ = rffi.cast(rffi.INT, 40)
        assert m.c_field_names_check(f) == 1
