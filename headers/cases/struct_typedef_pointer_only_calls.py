from rpython.rtyper.lltypesystem import rffi, lltype


def argument(function, index):
    return lltype.typeOf(function._ptr).TO.ARGS[index]


def test_tag_behind_pointer(m):
    with lltype.scoped_alloc(m.HIDDEN.TO) as h:
        h.c_value = rffi.cast(rffi.INT, 12)
        assert m.c_hidden_value(h) == 12


def test_opaque(m):
    assert m.c_never_null(lltype.nullptr(argument(m.c_never_null, 0).TO)) == 1
