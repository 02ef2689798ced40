from rpython.rtyper.lltypesystem import rffi, lltype


def test_pointers(m):
    with lltype.scoped_alloc(m.WIFE, zero=True) as wife:
        with lltype.scoped_alloc(m.HUSBAND, zero=True) as husband:
            wife.c_husband = husband
            husband.c_wife = wife
            wife.c_age = rffi.cast(rffi.INT, 30)
            husband.c_age = rffi.cast(rffi.INT, 31)
            assert m.c_couple_age(husband.c_wife) == 61


def test_containment(m):
    with lltype.scoped_alloc(m.OWNER, zero=True) as owner:
        m.c_owner_adopt(owner)
        others = rffi.cast(rffi.CArrayPtr(m.PART), owner.c_others)
        assert rffi.cast(lltype.Signed, others[1].c_number) == 3
        assert m.c_part_owner_first(rffi.cast(m.PARTP, rffi.ptradd(others, 1))) == 13
        assert m.c_part_owner_first(owner.c_first) == 11
