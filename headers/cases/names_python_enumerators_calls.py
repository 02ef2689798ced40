from rpython.rtyper.lltypesystem import rffi, lltype


def test_functions(m):
    assert m.c_npe_use(-1) == -1
    assert m.c_npe_use(5) == 1
    with lltype.scoped_alloc(lltype.typeOf(m.c_npe_take._ptr).TO.ARGS[0].TO) as record:
        record.c_x = rffi.cast(rffi.INT, 6)
        assert m.c_npe_take(record) == 6


def test_the_module_still_works(m):
    assert m.lltype is lltype
    assert m.rffi is rffi
    assert isinstance(m.__doc__, str)
