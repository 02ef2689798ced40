from rpython.rtyper.lltypesystem import rffi, lltype


def argument_type(function, index):
    return lltype.typeOf(function._ptr).TO.ARGS[index]


def test_out_parameter(m):
    with lltype.scoped_alloc(rffi.VOIDPP.TO, 1) as out:
        assert m.c_vpp_alloc(out, 1) == 0
        assert rffi.cast(rffi.LONGP, out[0])[0] == 22


def test_const_out_parameter(m):
    with lltype.scoped_alloc(rffi.VOIDPP.TO, 1) as out:
        m.c_vpp_find(rffi.cast(argument_type(m.c_vpp_find, 0), out))
        assert rffi.cast(rffi.LONGP, out[0])[0] == 22


def test_list(m):
    with lltype.scoped_alloc(rffi.VOIDPP.TO, 3, zero=True) as items:
        items[0] = rffi.cast(rffi.VOIDP, 16)
        items[1] = rffi.cast(rffi.VOIDP, 32)
        assert m.c_vpp_count(rffi.cast(argument_type(m.c_vpp_count, 0), items)) == 2
