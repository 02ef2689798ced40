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


def test_by_pointer(m):
    with lltype.scoped_alloc(m.SBO_BITS, zero=True) as b:
        m.c_set_sbo_bits_b(b, 21)
        assert m.c_sbo_bits_b(b) == 21
    with lltype.scoped_alloc(m.SBO_PACKED, zero=True) as p:
        m.c_set_sbo_packed_b(p, -5)
        assert m.c_sbo_packed_b(p) == -5
    with lltype.scoped_alloc(m.SBO_ALIGNED, zero=True) as a:
        a.c_a = rffi.cast(rffi.INT, 6)
        assert m.c_sbo_aligned_a(a) == 6
    with lltype.scoped_alloc(m.SBO_COMPLEX, zero=True) as c:
        m.c_addr_sbo_complex_z(c)[0] = 7.5
        assert m.c_sbo_complex_real(c) == 7.5
