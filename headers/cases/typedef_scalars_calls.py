from rpython.rlib.rarithmetic import r_uint
from rpython.rtyper.lltypesystem import rffi, lltype


def test_calls(m):
    assert int(m.c_mix(1, 2, 4)) == 7
    assert m.c_scale(1.5, -2) == -3.0
    assert int(m.c_stamp_next(r_uint(2 ** 63), True)) == 2 ** 63 + 1
    assert int(m.c_stamp_next(r_uint(2 ** 63), False)) == 2 ** 63 - 1
    assert m.c_letter_next('y') == 'z'


def test_names_are_kept(m):
    assert m.u32 is rffi.UINT
    assert m.color is rffi.UINT
    assert m.pen is rffi.UINT
    assert m.real is rffi.DOUBLE
    assert m.flag is lltype.Bool


def test_pointers(m):
    with lltype.scoped_alloc(rffi.UINTP.TO, 2) as out:
        m.c_pen_store(out, rffi.ptradd(out, 1), 0xdeadbeef)
        assert rffi.cast(lltype.Signed, out[0]) == 0xdeadbeef
        assert rffi.cast(lltype.Signed, out[1]) == 0xdeadbeef
