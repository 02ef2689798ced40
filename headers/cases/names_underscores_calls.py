from rpython.rtyper.lltypesystem import rffi, lltype


def test_functions(m):
    names = ['c__single', 'c___double', 'c_trailing_', 'c__', 'c_____']
    assert [getattr(m, name)(0) for name in names] == [1, 2, 3, 4, 5]


def test_record(m):
    pointer = lltype.typeOf(m.c__hidden_sum._ptr).TO.ARGS[1]
    with lltype.scoped_alloc(pointer.TO) as h:
        h.c__x = rffi.cast(rffi.INT, 20)
        h.c___y = rffi.cast(rffi.INT, 2)
        assert m.c__hidden_sum(h, h, h) == 42
