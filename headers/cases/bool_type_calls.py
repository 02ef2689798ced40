from rpython.rtyper.lltypesystem import rffi, lltype

BOOLP = rffi.CArrayPtr(lltype.Bool)


def test_values(m):
    assert m.c_bool_not(True) is False
    assert m.c_bool_not(False) is True
    assert m.c_bool_both(True, True) is True
    assert m.c_bool_both(True, False) is False


def test_pointer(m):
    with lltype.scoped_alloc(BOOLP.TO, 3) as flags:
        for i in range(3):
            flags[i] = False
        m.c_bool_flip(flags)
        assert flags[0] is True
        assert m.c_bool_count(flags, 3) == 1


def test_fields(m):
    with lltype.scoped_alloc(m.BOOL_FLAGS, zero=True) as flags:
        assert m.c_bool_any(flags) is False
        flags.c_last[2] = True
        assert m.c_bool_any(flags) is True
