from rpython.rtyper.lltypesystem import rffi, lltype


def record(pointer, field, value):
    p = lltype.malloc(pointer.TO, flavor='raw', zero=True)
    setattr(p, field, rffi.cast(rffi.INT, value))
    return p


def test_tag_and_typedef_are_different_types(m):
    types = lltype.typeOf(m.c_ton_width._ptr).TO.ARGS
    width = record(types[0], 'c_w', 50)
    assert m.c_ton_width(width, 8) == 42
    lltype.free(width, flavor='raw')


def test_swapped(m):
    types = lltype.typeOf(m.c_ton_swapped._ptr).TO.ARGS
    a = record(types[0], 'c_b', 1)
    b = record(types[1], 'c_a', 2)
    assert m.c_ton_swapped(a, b, a) == 121
    lltype.free(a, flavor='raw')
    lltype.free(b, flavor='raw')
