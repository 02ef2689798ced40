from rpython.rtyper.lltypesystem import rffi, lltype



def test_flattened(m):
    with lltype.scoped_alloc(m.FLAT, zero=True) as f:
        f.c_before = rffi.cast(rffi.INT, 99)
        f.c_inside = rffi.cast(rffi.INT, 40)
        f.c_more = 0.5
        f.c_after = 'z'
        assert m.c_flat_inside(f) == 42


def test_union(m):
    with lltype.scoped_alloc(m.FLAT_UNION, zero=True) as u:
        rffi.cast(rffi.VOIDP, u)
        u.c_whole = rffi.cast(rffi.INT, 0x00050003)
        assert m.c_flat_union_high(u) == 5
        assert rffi.cast(lltype.Signed, u.c_low) == 3


def test_only(m):
    with lltype.scoped_alloc(m.ONLY_ANONYMOUS, zero=True) as o:
        o.c_i = rffi.cast(rffi.INT, -6)
        assert m.c_only_anonymous_i(o) == -6
