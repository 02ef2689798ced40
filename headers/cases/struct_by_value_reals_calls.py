from rpython.rtyper.lltypesystem import rffi, lltype



def test_arrays(m):
    with lltype.scoped_alloc(m.SBR_PAIR) as p:
        p.c_values[0] = 1.5
        p.c_values[1] = 0.25
        assert m.c_sbr_pair_sum(p) == 15.25
    with lltype.scoped_alloc(m.SBR_RGBA) as a:
        with lltype.scoped_alloc(m.SBR_RGBA) as b:
            for i in range(4):
                a.c_c[i] = rffi.cast(rffi.FLOAT, i + 1.0)
                b.c_c[i] = rffi.cast(rffi.FLOAT, i + 5.0)
            assert m.c_sbr_rgba_sum(a, b, 0.5) == 1 + 40 + 600 + 7000 + 0.5


def test_in_memory(m):
    with lltype.scoped_alloc(m.SBR_THREE) as t:
        t.c_x, t.c_y, t.c_z = 0.5, 0.25, 0.125
        assert m.c_sbr_three_sum(100, t, 200) == 302.625


def test_mixed_with_integers(m):
    with lltype.scoped_alloc(m.SBR_BEHIND) as b:
        b.c_f = rffi.cast(rffi.FLOAT, 0.5)
        b.c_i = rffi.cast(rffi.INT, -3)
        assert m.c_sbr_behind_sum(b) == -2.5
    with lltype.scoped_alloc(m.SBR_BEFORE) as b:
        b.c_l = 2 ** 40
        b.c_d = 0.5
        assert m.c_sbr_before_sum(b) == 2 ** 40 + 0.5


def test_one(m):
    with lltype.scoped_alloc(m.SBR_ONE) as o:
        o.c_only = rffi.cast(rffi.FLOAT, -0.75)
        assert m.c_sbr_one_get(o) == -0.75


def test_union(m):
    # ctypes would pass no more than its first member, a float.
    with lltype.scoped_alloc(m.SBR_UNION, zero=True) as u:
        rffi.cast(rffi.VOIDP, u)
        u.c_d = 0.1
        assert m.c_sbr_union_d(u) == 0.1
