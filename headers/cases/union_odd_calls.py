from rpython.rtyper.annlowlevel import llhelper
from rpython.rtyper.lltypesystem import rffi, lltype


def as_int(value):
    return int(rffi.cast(lltype.Signed, value))



def in_c_memory(union):
    """Only in C memory do the members of a union share their place."""
    rffi.cast(rffi.VOIDP, union)
    return union


def test_records(m):
    with lltype.scoped_alloc(m.UO_RECORDS, zero=True) as u:
        in_c_memory(u)
        u.c_pair.c_b = rffi.cast(rffi.INT, 42)
        assert m.c_uo_records_b(u) == 42
        u.c_other.c_x = 1.0
        assert m.c_uo_records_b(u) == 0x3ff00000


def test_padding(m):
    with lltype.scoped_alloc(m.UO_PADDING, zero=True) as u:
        assert int(m.c_uo_padding_size(u)) == 6
        u.c_s = rffi.cast(rffi.SHORT, 0x4142)
        assert (u.c_c[0], u.c_c[1]) == ('B', 'A')


def test_one_member(m):
    with lltype.scoped_alloc(m.UO_ONE, zero=True) as u:
        u.c_only = rffi.cast(rffi.INT, 5)
        assert m.c_uo_one_get(u) == 5
        assert as_int(u.c_only) == 6


def test_recursive(m):
    with lltype.scoped_alloc(m.UO_HOLDER, zero=True) as h:
        h.c_after = rffi.cast(rffi.INT, 7)
        assert m.c_uo_holder_after(h) == -1
        h.c_self.c_next = h.c_self
        assert m.c_uo_holder_after(h) == 7
        assert h.c_self.c_value == rffi.cast(lltype.Signed, h)


def test_function(m):
    def twice(x):
        return rffi.cast(rffi.INT, as_int(x) * 2)

    with lltype.scoped_alloc(m.UO_FUNCTIONS, zero=True) as u:
        in_c_memory(u)
        u.c_f = llhelper(m.UO_FUNCTIONS._flds['c_f'], twice)
        assert u.c_p
        assert m.c_uo_call(u, 21) == 42
