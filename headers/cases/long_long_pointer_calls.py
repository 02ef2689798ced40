from rpython.rlib.rarithmetic import r_ulonglong
from rpython.rtyper.lltypesystem import rffi, lltype


def argument_type(function, index):
    return lltype.typeOf(function._ptr).TO.ARGS[index]


def test_out_parameters(m):
    with lltype.scoped_alloc(rffi.LONGLONGP.TO, 2) as out:
        quotient = rffi.cast(argument_type(m.c_llp_divide, 2), out)
        rest = rffi.cast(argument_type(m.c_llp_divide, 3), rffi.ptradd(out, 1))
        m.c_llp_divide(-2 ** 40 - 3, 2 ** 20, quotient, rest)
        assert out[0] == -2 ** 20
        assert out[1] == -3


def test_array(m):
    with lltype.scoped_alloc(rffi.ULONGLONGP.TO, 2) as values:
        values[0] = r_ulonglong(2 ** 63)
        values[1] = r_ulonglong(5)
        total = m.c_llp_sum(rffi.cast(argument_type(m.c_llp_sum, 0), values), 2)
        assert int(total) == 2 ** 63 + 5
