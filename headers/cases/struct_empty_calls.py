from rpython.rtyper.lltypesystem import lltype


def test_null_pointers(m):
    types = lltype.typeOf(m.c_se_take._ptr).TO.ARGS
    assert m.c_se_take(*[lltype.nullptr(t.TO) for t in types]) == 0
