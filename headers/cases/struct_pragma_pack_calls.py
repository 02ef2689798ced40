from rpython.rtyper.lltypesystem import rffi, lltype



def store_double(record, offset, value):
    """What lies crookedly can be written byte by byte; a double as it lies in memory."""
    with lltype.scoped_alloc(rffi.DOUBLEP.TO, 1) as given:
        given[0] = value
        source = rffi.cast(rffi.CCHARP, given)
        target = rffi.ptradd(rffi.cast(rffi.CCHARP, record), offset)
        for i in range(8):
            target[i] = source[i]


def test_every_place_of_the_double(m):
    for RECORD, function, offset in [(m.PP1, m.c_pp1_c, 5), (m.PP2, m.c_pp2_c, 6), (m.PP4, m.c_pp4_c, 8)]:
        with lltype.scoped_alloc(RECORD, zero=True) as p:
            store_double(p, offset, 2.25)
            assert function(p) == 2.25


def test_not_packed(m):
    with lltype.scoped_alloc(m.PP0, zero=True) as p:
        p.c_c = 0.5
        p.c_b = rffi.cast(rffi.INT, 4)
        assert m.c_pp0_c(p) == 4.5


def test_straight_members_of_packed_records(m):
    with lltype.scoped_alloc(m.PP4, zero=True) as p:
        p.c_a = 'x'
        p.c_b = rffi.cast(rffi.INT, 2 ** 30)
        assert m.c_pp4_c(p) == 0.0
        assert rffi.cast(lltype.Signed, p.c_b) == 2 ** 30


def test_outer(m):
    with lltype.scoped_alloc(m.PP_OUTER, zero=True) as p:
        with lltype.scoped_alloc(m.PP16, zero=True) as q:
            q.c_a = '\x05'
            rffi.ptradd(rffi.cast(rffi.CCHARP, p), 4)[2] = '\x01'
            assert m.c_pp_outer_b(p, q) == 0x10005
