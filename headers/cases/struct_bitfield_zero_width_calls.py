from rpython.rtyper.lltypesystem import rffi, lltype



def test_members_behind_the_fields(m):
    with lltype.scoped_alloc(m.BF_ZERO, zero=True) as p:
        p.c_d = '\x09'
        assert m.c_bf_zero_d(p) == 9
    with lltype.scoped_alloc(m.BF_HOLE, zero=True) as p:
        p.c_c = '\x08'
        assert m.c_bf_hole_c(p) == 8


def test_nothing_but_padding(m):
    with lltype.scoped_alloc(m.BF_ONLY_UNNAMED) as p:
        m.c_bf_only(p, lltype.nullptr(m.BF_ONLY_ZERO))
