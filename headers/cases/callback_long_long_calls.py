from rpython.rtyper.annlowlevel import llhelper
from rpython.rtyper.lltypesystem import rffi, lltype


def step(value, mask):
    assert int(mask) == 2 ** 64 - 1
    return rffi.cast(rffi.LONGLONG, value * 2 ** 20)


def answer(result):
    result[0] = rffi.cast(rffi.LONGLONG, -2 ** 50)


def test_by_value_through_void_pointer(m):
    assert m.CLL_STEP is not rffi.VOIDP
    function = rffi.cast(rffi.VOIDP, llhelper(m.CLL_STEP, step))
    assert int(m.c_cll_repeat(function, 2)) == 2 ** 40


def test_by_pointer(m):
    assert int(m.c_cll_ask(answer)) == -2 ** 50


def test_in_a_field(m):
    with lltype.scoped_alloc(m.CLL_TABLE, zero=True) as table:
        assert not table.c_step
        table.c_step = rffi.cast(rffi.VOIDP, llhelper(m.CLL_STEP, step))
        assert int(m.c_cll_repeat(table.c_step, 3)) == 2 ** 60
        called = rffi.cast(m.CLL_STEP, table.c_step)
        assert int(called(3, rffi.cast(rffi.ULONGLONG, -1))) == 3 * 2 ** 20
