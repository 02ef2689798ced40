from rpython.rtyper.lltypesystem import lltype, rffi


def number(pointer):
    return rffi.cast(lltype.Signed, pointer)


def test_values(m):
    assert number(m.CP_FAILED()) == -1
    assert number(m.CP_SIXTEEN()) == 16
    assert number(m.CP_MINUS_TWO()) == -2
    assert number(m.CP_TEXT()) == 3
    assert not m.CP_NULL() and not m.CP_STATIC()


def test_types(m):
    assert lltype.typeOf(m.CP_TRANSIENT()) == m.CP_DESTRUCTOR
    assert lltype.typeOf(m.CP_MINUS_TWO()) == m.CP_ITEMP


def test_passed_to_c(m):
    assert m.c_cp_is_failed(m.CP_FAILED()) == 1
    assert m.c_cp_is_failed(m.CP_NULL()) == 0
    assert m.c_cp_number(m.CP_SIXTEEN()) == 16
