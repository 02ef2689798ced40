from rpython.rtyper.lltypesystem import rffi, lltype


def as_int(value):
    return int(rffi.cast(lltype.Signed, value))


def test_c_to_python(m):
    with lltype.scoped_alloc(m.NEST, zero=True) as n:
        m.c_nest_fill(n)
        assert as_int(n.c_first.c_a) == -1
        assert n.c_first.c_b == 0.5
        assert as_int(n.c_second.c_x) == 2
        assert as_int(n.c_pair.c_right) == 4
        items = rffi.cast(rffi.CArrayPtr(m.NEST__ITEMS), n.c_items)
        assert items[1].c_tag == 't'
        assert as_int(items[1].c_value) == 5
        assert as_int(n.c_number.c_i) == 6
        assert n.c_far.c_b == 0.5


def test_python_to_c(m):
    with lltype.scoped_alloc(m.NEST, zero=True) as n:
        # The record has to be in C memory as a whole before a part of it is cast.
        assert m.c_nest_sum(n) == 0
        n.c_first.c_a = rffi.cast(rffi.SHORT, 100)
        n.c_pair.c_left = rffi.cast(rffi.INT, 20)
        items = rffi.cast(rffi.CArrayPtr(m.NEST__ITEMS), n.c_items)
        items[1].c_value = rffi.cast(rffi.INT, 3)
        n.c_second.c_x = rffi.cast(rffi.INT, 1000)
        assert m.c_nest_sum(n) == 1123
        assert m.c_nest_defined(n.c_second) == 1000
