from rpython.rtyper.lltypesystem import rffi, lltype



def test_members_beside_the_fields(m):
    with lltype.scoped_alloc(m.BFP_ALL, zero=True) as a:
        with lltype.scoped_alloc(m.BFP_ONE, zero=True) as b:
            with lltype.scoped_alloc(m.BFP_PRAGMA, zero=True) as c:
                with lltype.scoped_alloc(m.BFP_ALIGNED, zero=True) as d:
                    m.c_bfp_take(a, b, c, d)
                    assert (a.c_a, b.c_a, d.c_c) == ('a', 'b', 'd')
                    assert m.c_bfp_d(a) == -2
