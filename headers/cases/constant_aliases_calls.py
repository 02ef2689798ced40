from rpython.rtyper.lltypesystem import rffi


def test_functions(m):
    assert m.c_ca_plus(2, 3) == m.c_ca_sum(2, 3) == 5


def test_enumerators(m):
    assert (m.CA_FIRST, m.CA_SECOND, m.CA_TWO, m.CA_THREE) == (4, 5, 5, 5)


def test_types(m):
    assert (m.CA_WORD, m.CA_COUNT, m.CA_TEXT) == (rffi.USHORT, rffi.ULONG, rffi.CCHARP)
    assert m.CA_POINT_ == m.CA_POINT if hasattr(m, 'CA_POINT_') else m.CA_POINT._name == 'ca_point'
