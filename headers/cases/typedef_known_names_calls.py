from rpython.rtyper.lltypesystem import rffi, lltype


def test_calls(m):
    assert m.c_kn_int(40, 2) == 42
    assert m.c_kn_real(1.5, rffi.cast(rffi.FLOAT, 0.5)) == 2.0
    assert rffi.cast(lltype.Signed, m.c_kn_short(7, '\x01')) == 8
    assert int(m.c_kn_wide(1, 2, 3)) == 6


def test_record(m):
    pointer = lltype.typeOf(m.c_kn_record._ptr).TO.ARGS[0]
    with lltype.scoped_alloc(pointer.TO) as p:
        p.c_x = rffi.cast(rffi.INT, 13)
        assert m.c_kn_record(p) == 13
