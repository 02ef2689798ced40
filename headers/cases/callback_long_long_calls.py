from rpython.rtyper.annlowlevel import llhelper
from rpython.rtyper.lltypesystem import rffi, lltype

STEP = rffi.CCallback([rffi.LONGLONG, rffi.ULONGLONG], rffi.LONGLONG)


def step(value, mask):
    assert int(mask) == 2 ** 64 - 1
    return rffi.cast(rffi.LONGLONG, value * 2 ** 20)


def test_through_helper(m):
    function = rffi.cast(lltype.typeOf(m.c_cll_repeat._ptr).TO.ARGS[0], llhelper(STEP, step))
    assert int(m.c_cll_repeat(function, 2)) == 2 ** 40
