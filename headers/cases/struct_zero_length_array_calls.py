from rpython.rtyper.lltypesystem import rffi


def test_by_pointer(m):
    p = m.c_zla_new(3)
    assert m.c_zla_sum(p) == 97 + 98 + 99
    data = rffi.ptradd(rffi.cast(rffi.CCHARP, p), 4)
    assert data[2] == 'c'
    data[2] = 'z'
    assert m.c_zla_sum(p) == 97 + 98 + 122
    m.c_zla_free(p)
