from rpython.rtyper.lltypesystem import rffi, lltype


def test_functions(m):
    assert m.c_macro_add(2, 3) == 5
    assert m.c_macro_list_one() == 1
    assert m.c_macro_list_two() == 2


def test_records(m):
    with lltype.scoped_alloc(m.MACRO_BOX) as box:
        box.c_width = rffi.cast(rffi.INT, 640)
        assert m.c_macro_box_get(box) == 640
