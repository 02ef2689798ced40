from rpython.rtyper.lltypesystem import lltype


def test_calls(m):
    assert m.c_unguarded_add(1, 2) == 3
    pointer = lltype.typeOf(m.c_unguarded_use._ptr).TO.ARGS[0]
    assert m.c_unguarded_use(lltype.nullptr(pointer.TO)) == 1
