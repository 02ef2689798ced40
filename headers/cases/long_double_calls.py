from rpython.rtyper.lltypesystem import rffi, lltype


def wide(value):
    return rffi.cast(rffi.LONGDOUBLE, value)


def test_values(m):
    assert rffi.cast(rffi.DOUBLE, m.c_ld_add(wide(1.5), 2.25)) == 3.75
    assert rffi.cast(rffi.DOUBLE, m.c_ld_narrow(wide(0.125))) == 0.125
    assert abs(rffi.cast(rffi.DOUBLE, m.c_ld_pi()) - 3.14159265) < 1e-8
