from rpython.rtyper.lltypesystem import rffi, lltype


def test_through_typedef(m):
    assert m.c_ft_add(6, 7) == 13
    assert m.c_ft_mul(6, 7) == 42
    assert m.c_ft_length('seven..') == 7


def test_one_declaration(m):
    assert m.c_ft_parenthesized(5) == 4
    assert m.c_ft_second() == 2
    assert rffi.cast(lltype.Signed, m.c_ft_pointer(33)[0]) == 33
