from rpython.rtyper.lltypesystem import rffi, lltype



def test_fields(m):
    with lltype.scoped_alloc(m.ENGINE, zero=True) as engine:
        rffi.cast(rffi.VOIDP, engine)
        engine.c_state = rffi.cast(m.engine_state, 1)
        engine.c_box.c_gear = rffi.cast(m.gear, -1)
        assert int(m.c_engine_state_of(engine)) == 1
        assert int(m.c_engine_gear(engine)) == -1
        assert rffi.cast(lltype.Signed, engine.c_box.c_raw) == -1
