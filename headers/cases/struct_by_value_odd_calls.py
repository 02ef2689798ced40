from rpython.rtyper.lltypesystem import rffi, lltype


def test_array_inside(m):
    with lltype.scoped_alloc(m.SBO_ARRAY) as a:
        for i in range(3):
            a.c_values[i] = rffi.cast(rffi.INT, 14)
        assert m.c_sbo_array_sum(a) == 42
    with lltype.scoped_alloc(m.SBO_TEXT, zero=True) as t:
        t.c_text[0] = 'x'
        assert m.c_sbo_text_first(t) == ord('x')


def test_nested(m):
    with lltype.scoped_alloc(m.SBO_ONE) as o:
        o.c_a.c_b.c_x = rffi.cast(rffi.INT, -8)
        assert m.c_sbo_one_x(o) == -8
