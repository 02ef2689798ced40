from rpython.rtyper.lltypesystem import rffi, lltype



def test_typedef(m):
    assert m.c_anon_open(2) == 1
    assert m.c_anon_open(1) == 0


def test_fields(m):
    with lltype.scoped_alloc(m.ANON_STATE, zero=True) as state:
        state.c_state = rffi.cast(rffi.UINT, 1)
        state.c_flags[1] = rffi.cast(rffi.INT, -1)
        assert m.c_anon_busy(state) == 9
