from rpython.rtyper.annlowlevel import llhelper
from rpython.rtyper.lltypesystem import rffi, lltype


def as_int(value):
    return int(rffi.cast(lltype.Signed, value))



def get(self):
    return rffi.cast(rffi.INT, as_int(self[0].c_v) * 2)


def next_one(self, all):
    assert not all
    return rffi.cast(lltype.typeOf(self), self[0].c_link)


def set_one(self, v):
    self.c_v = rffi.cast(rffi.INT, as_int(v) + 1)


def test_get(m):
    with lltype.scoped_alloc(m.CCS, zero=True) as c:
        c.c_get = llhelper(m.CCS._flds['c_get'], get)
        c.c_v = rffi.cast(rffi.INT, 21)
        assert m.c_ccs_get(c) == 42


def test_next(m):
    with lltype.scoped_alloc(m.CCS, zero=True) as c:
        with lltype.scoped_alloc(m.CCS, zero=True) as d:
            c.c_link = d
            c.c_next = llhelper(m.CCS._flds['c_next'], next_one)
            d.c_v = rffi.cast(rffi.INT, 5)
            assert m.c_ccs_next_v(c) == 5


def test_pointer_that_is_not_const(m):
    with lltype.scoped_alloc(m.CCS, zero=True) as c:
        c.c_set = llhelper(m.CCS._flds['c_set'], set_one)
        m.c_ccs_set(c, 8)
        assert as_int(c.c_v) == 9


def test_parameter(m):
    seen = []

    def visit(c, data):
        seen.append((as_int(c[0].c_v), rffi.cast(lltype.Signed, data)))

    with lltype.scoped_alloc(m.CCS, zero=True) as c:
        with lltype.scoped_alloc(m.CCS, zero=True) as d:
            c.c_link = d
            c.c_v = rffi.cast(rffi.INT, 1)
            d.c_v = rffi.cast(rffi.INT, 2)
            m.c_ccs_each(c, visit, rffi.cast(rffi.VOIDP, 6))
    assert seen == [(1, 6), (2, 6)]
