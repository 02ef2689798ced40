from rpython.rtyper.lltypesystem import rffi, lltype


def argument_type(function, index):
    return lltype.typeOf(function._ptr).TO.ARGS[index]


def nulls(function):
    types = lltype.typeOf(function._ptr).TO.ARGS
    return [lltype.nullptr(t.TO) for t in types]


def test_null_pointers_pass(m):
    assert m.c_fo_select(*nulls(m.c_fo_select)) == 1
    assert m.c_fo_stat(*nulls(m.c_fo_stat)) == 1
    assert not m.c_fo_dir(*nulls(m.c_fo_dir))


def test_by_value(m):
    in_addr = argument_type(m.c_fo_address, 0)
    with lltype.scoped_alloc(in_addr) as a:
        a.c_s_addr = rffi.cast(rffi.UINT, 0x7f000001)
        assert int(m.c_fo_address(a, 1)) == 0x7f000002
