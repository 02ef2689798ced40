from rpython.rtyper.lltypesystem import rffi, lltype


def as_int(value):
    return int(rffi.cast(lltype.Signed, value))


def test_values(m):
    assert as_int(m.c_enum_typedef_color(0)) == 1
    assert as_int(m.c_enum_typedef_shape(0, 5)) == 5


def test_pointer_typedef(m):
    with lltype.scoped_alloc(rffi.INTP.TO, 1) as out:
        m.c_enum_typedef_unit(0, out)
        assert as_int(out[0]) == -1


def test_typedef_names_are_kept(m):
    assert m.color is rffi.UINT
    assert m.shape is rffi.UINT
    assert m.unit is rffi.INT
