from rpython.rtyper.lltypesystem import rffi, lltype



def test_all_arrive(m):
    with lltype.scoped_alloc(m.SBU_INT_FIRST, zero=True) as u:
        rffi.cast(rffi.VOIDP, u)
        u.c_i = rffi.cast(rffi.INT, -77)
        assert m.c_sbu_int_first_i(u) == -77
    with lltype.scoped_alloc(m.SBU_REAL_FIRST, zero=True) as u:
        rffi.cast(rffi.VOIDP, u)
        u.c_l = 2 ** 50 + 1
        assert m.c_sbu_real_first_l(u) == 2 ** 50 + 1
    with lltype.scoped_alloc(m.SBU_REAL_INSIDE, zero=True) as s:
        rffi.cast(rffi.VOIDP, s)
        s.c_tag = rffi.cast(rffi.INT, 1)
        s.c_u.c_l = 2 ** 50
        assert m.c_sbu_real_inside_l(s) == 2 ** 50 + 1


def test_in_memory(m):
    with lltype.scoped_alloc(m.SBU_LARGE, zero=True) as u:
        rffi.cast(rffi.VOIDP, u)
        u.c_text[39] = '\x05'
        assert m.c_sbu_large_first(u) == 5


def test_by_pointer(m):
    with lltype.scoped_alloc(m.SBU_REAL_FIRST, zero=True) as u:
        rffi.cast(rffi.VOIDP, u)
        u.c_l = -2 ** 62
        assert m.c_sbu_by_pointer(u) == -2 ** 62
        u.c_d = 1.0
        assert m.c_sbu_by_pointer(u) == 0x3ff << 52
