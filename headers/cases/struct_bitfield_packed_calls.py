from rpython.rtyper.lltypesystem import rffi, lltype



def test_members_beside_the_fields(m):
    with lltype.scoped_alloc(m.BFP_ALL, zero=True) as a:
        with lltype.scoped_alloc(m.BFP_ONE, zero=True) as b:
            with lltype.scoped_alloc(m.BFP_PRAGMA, zero=True) as c:
                with lltype.scoped_alloc(m.BFP_ALIGNED, zero=True) as d:
                    m.c_bfp_take(a, b, c, d)
                    assert (a.c_a, b.c_a, d.c_c) == ('a', 'b', 'd')
                    assert m.c_bfp_d(a) == -2
                    m.c_set_bfp_all_b(a, 0x7ff)
                    m.c_set_bfp_all_c(a, 0x1555)
                    assert (int(m.c_get_bfp_all_b(a)), int(m.c_get_bfp_all_c(a))) == (0x7ff, 0x1555)
                    assert (a.c_a, m.c_bfp_d(a)) == ('a', -2)
                    m.c_set_bfp_all_d(a, rffi.cast(rffi.SHORT, 300))
                    assert m.c_bfp_d(a) == 300
                    m.c_set_bfp_one_b(b, -256)
                    assert m.c_get_bfp_one_b(b) == -256
                    m.c_set_bfp_pragma_b(c, rffi.cast(rffi.ULONG, 2 ** 50 - 3))
                    assert int(m.c_get_bfp_pragma_b(c)) == 2 ** 50 - 3
                    m.c_set_bfp_aligned_a(d, -4)
                    m.c_set_bfp_aligned_b(d, 15)
                    assert (m.c_get_bfp_aligned_a(d), m.c_get_bfp_aligned_b(d), d.c_c) == (-4, 15, 'd')
