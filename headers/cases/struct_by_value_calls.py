from rpython.rtyper.lltypesystem import rffi, lltype


def test_small(m):
    with lltype.scoped_alloc(m.SBV_POINT) as p:
        p.c_x = rffi.cast(rffi.INT, 40)
        p.c_y = rffi.cast(rffi.INT, 2)
        assert m.c_sbv_point_sum(p) == 42
        with lltype.scoped_alloc(rffi.INTP.TO, 2) as out:
            m.c_sbv_const(p, out)
            assert rffi.cast(lltype.Signed, out[1]) == 2


def test_reals(m):
    with lltype.scoped_alloc(m.SBV_VECTOR) as v:
        v.c_x = 1.5
        v.c_y = 2.0
        assert m.c_sbv_vector_dot(v, v) == 6.25
    with lltype.scoped_alloc(m.SBV_FLOATS) as f:
        f.c_r = f.c_g = f.c_b = rffi.cast(rffi.FLOAT, 0.5)
        assert m.c_sbv_floats_sum(f) == 1.5


def test_mixed(m):
    with lltype.scoped_alloc(m.SBV_MIXED) as mixed:
        mixed.c_a = '\x02'
        mixed.c_b = 0.5
        assert m.c_sbv_mixed_get(1000, mixed, 100) == 1102.5


def test_large_and_nested(m):
    with lltype.scoped_alloc(m.SBV_LARGE) as large:
        for i in range(5):
            setattr(large, 'c_values%d' % i, 2 ** 40)
        assert int(m.c_sbv_large_sum(large)) == 5 * 2 ** 40
    with lltype.scoped_alloc(m.SBV_LINE, zero=True) as line:
        line.c_to.c_x = rffi.cast(rffi.INT, 3)
        line.c_to.c_y = rffi.cast(rffi.INT, 4)
        assert m.c_sbv_line_length(line) == 7
