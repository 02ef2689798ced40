from rpython.rlib.rarithmetic import r_uint
from rpython.rtyper.lltypesystem import rffi, lltype


def test_out_parameters(m):
    with lltype.scoped_alloc(m.LONG_LONGP.TO, 2) as out:
        m.c_llp_divide(-2 ** 40 - 3, 2 ** 20, out, rffi.ptradd(out, 1))
        assert out[0] == -2 ** 20
        assert out[1] == -3


def test_array(m):
    with lltype.scoped_alloc(m.ULONG_LONGP.TO, 2) as values:
        values[0] = r_uint(2 ** 63)
        values[1] = rffi.cast(rffi.ULONGLONG, 5)
        assert int(m.c_llp_sum(values, 2)) == 2 ** 63 + 5


def test_array_made_by_other_modules(m):
    """LONGLONGP is a pointer to long in the C of RPython; it has to go through void *."""
    with lltype.scoped_alloc(rffi.ULONGLONGP.TO, 2) as values:
        values[0] = r_uint(2 ** 62)
        values[1] = rffi.cast(rffi.ULONGLONG, 6)
        passed = rffi.cast(m.ULONG_LONGP, rffi.cast(rffi.VOIDP, values))
        assert int(m.c_llp_sum(passed, 2)) == 2 ** 62 + 6


def test_field(m):
    with lltype.scoped_alloc(m.ULONG_LONGP.TO, 1) as target:
        with lltype.scoped_alloc(m.LLP_PAIR) as pair:
            pair.c_first = -2 ** 62
            pair.c_second = target
            pair.c_second[0] = r_uint(2 ** 63 + 1)
            assert pair.c_first == -2 ** 62
            assert int(target[0]) == 2 ** 63 + 1
