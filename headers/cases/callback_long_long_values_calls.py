from rpython.rtyper.annlowlevel import llhelper
from rpython.rlib.rarithmetic import r_uint
from rpython.rtyper.lltypesystem import rffi, lltype


def as_int(value):
    return int(rffi.cast(lltype.Signed, value))



VALUE = rffi.CCallback([rffi.INT, rffi.DOUBLE], rffi.LONGLONG)


def value(index, weight):
    return rffi.cast(rffi.LONGLONG, 2 ** 40 + as_int(index) + int(weight * 4))


def next_id(n):
    return r_uint(2 ** 63 + as_int(n))


def test_without_a_typedef(m):
    assert int(m.c_cllv_sum(rffi.cast(rffi.VOIDP, llhelper(VALUE, value)), 3)) == 3 * 2 ** 40 + 9


def test_result_only(m):
    function = rffi.cast(rffi.VOIDP, llhelper(m.CLLV_RESULT_ONLY, next_id))
    assert int(m.c_cllv_next(function)) == 2 ** 63 + 8


def test_long_needs_no_cast(m):
    """int64_t is long here, which RPython says right."""
    def by_value(x):
        return rffi.cast(rffi.INT, 4 if x == -2 ** 40 else 0)

    def by_pointer(x, out):
        out[0] = r_uint(3 << 60)
        return rffi.cast(rffi.INT, 2 if x == 2 ** 41 else 0)

    assert m.c_cllv_long(by_value, by_pointer) == 40203
