from rpython.rtyper.lltypesystem import lltype, rffi


def as_int(value):
    return int(rffi.cast(lltype.Signed, value))


def test_the_headers_own_accessors_stay_themselves(m):
    assert m.get_gn_level() == 1
    assert m.c_get_gn_level() == 101
    m.c_set_gn_level(5)
    assert m.get_gn_level() == -5
    m.set_gn_level(1)
    assert m.c_get_gn_level() == 101


def test_other_names(m):
    assert m.get_gn_other_() == 0.5
    assert m.get_v() == 3
    m.set_v(33)
    assert m.get_v() == 33
    assert m.get_gn_x24_dollar() == 6


def test_macros_for_variables(m):
    m.set_gn_alias(22)
    assert m.get_gn_plain() == 22
    assert as_int(m.addr_gn_pair_alias().c_a) == 4


def test_macros_for_places(m):
    assert m.get_gn_place() == 7
    m.set_gn_place(77)
    assert as_int(m.c_gn_location()[0]) == 77
