from rpython.rtyper.lltypesystem import rffi


def test_calls(m):
    assert m.c_attr_pure('four') == 4
    assert m.c_attr_const(9) == -9
    assert m.c_attr_nonnull('A') == 65
    assert rffi.charp2str(m.c_attr_returns_nonnull()) == 'never null'
    assert m.c_attr_before(1) == 2
    assert m.c_attr_middle(0) == 5
