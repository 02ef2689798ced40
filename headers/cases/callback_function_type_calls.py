from rpython.rtyper.lltypesystem import rffi, lltype


def plus_one(x):
    return rffi.cast(rffi.INT, rffi.cast(lltype.Signed, x) + 1)


def test_python_to_c(m):
    assert m.c_cft_call(plus_one, 1) == 2
    assert m.c_cft_call_pointer(plus_one, 1) == 20
    assert m.c_cft_call_decayed(plus_one, 1) == 200


def test_c_to_python_and_back(m):
    minus = m.c_cft_get()
    assert rffi.cast(lltype.Signed, minus(rffi.cast(rffi.INT, 5))) == -5
    assert m.c_cft_call(minus, 7) == -7
    with lltype.scoped_alloc(m.CFT_BOX, zero=True) as box:
        box.c_direct = minus
        box.c_named = minus
        assert m.c_cft_box_call(box, 12) == 12
