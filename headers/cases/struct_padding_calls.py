from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.rtyper.lltypesystem import ll2ctypes


def as_int(value):
    return int(rffi.cast(lltype.Signed, value))


def test_c_to_python(m):
    with lltype.scoped_alloc(m.PADDED) as p:
        m.c_padded_fill(p)
        assert (p.c_a, p.c_c, p.c_e, p.c_g, p.c_i) == ('a', 'c', 'e', 'g', 'i')
        assert p.c_b == 2.5
        assert as_int(p.c_d) == -4
        assert as_int(p.c_f) == 66666
        assert as_int(p.c_h) == 8


def test_python_to_c(m):
    with lltype.scoped_alloc(m.PADDED) as p:
        p.c_a, p.c_c, p.c_e, p.c_g, p.c_i = '1', '3', '5', '7', '9'
        p.c_b = 2.0
        p.c_d = rffi.cast(rffi.SHORT, 4)
        p.c_f = rffi.cast(rffi.INT, 6)
        p.c_h = rffi.cast(rffi.VOIDP, 8)
        assert m.c_padded_check(p) == 1


def test_size(m):
    ctypes_size = ll2ctypes.ctypes.sizeof(ll2ctypes.get_ctypes_type(m.PADDED))
    assert int(m.c_padded_size()) == ctypes_size
