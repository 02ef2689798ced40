from rpython.rtyper.lltypesystem import rffi, lltype


def test_arithmetic(m):
    with lltype.scoped_alloc(rffi.INTP.TO, 2) as values:
        values[1] = rffi.cast(rffi.INT, 77)
        moved = m.c_vp_offset(rffi.cast(rffi.VOIDP, values), 4)
        assert rffi.cast(lltype.Signed, rffi.cast(rffi.INTP, moved)[0]) == 77


def test_swap(m):
    with lltype.scoped_alloc(rffi.LONGP.TO, 2) as values:
        values[0] = 1
        values[1] = 2
        first = rffi.cast(rffi.VOIDP, values)
        second = rffi.cast(rffi.VOIDP, rffi.ptradd(values, 1))
        m.c_vp_swap(first, second, 8)
        assert (values[0], values[1]) == (2, 1)


def test_null(m):
    assert m.c_vp_is_null(lltype.nullptr(rffi.VOIDP.TO)) == 1
    assert not m.c_vp_same(lltype.nullptr(rffi.VOIDP.TO))


def test_field(m):
    with lltype.scoped_alloc(m.VP_BOX, zero=True) as box:
        box.c_data = rffi.cast(rffi.VOIDP, 0x1234)
        assert rffi.cast(lltype.Signed, m.c_vp_box_data(box)) == 0x1234
