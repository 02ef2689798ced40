from rpython.rtyper.lltypesystem import rffi, lltype



def test_functions(m):
    assert [m.c_a1(0), m.c__1(0), m.c_x86_64(0), m.c_i(), m.c_I(0), m.c_new(0)] == [1, 2, 3, 4, 5, 6]
    assert m.c_nn_all(1, 2, 3) == 6


def test_a_record_named_like_a_pointer(m):
    S, SP = [T.TO for T in lltype.typeOf(m.c_virtual._ptr).TO.ARGS]
    with lltype.scoped_alloc(SP, zero=True) as sp:
        sp.c_s.c_s = rffi.cast(rffi.INT, 8)
        assert lltype.typeOf(sp.c_s).TO == S
        assert m.c_template(sp.c_s) == 8
        assert m.c_virtual(sp.c_s, sp) == 1
