from rpython.rtyper.annlowlevel import llhelper
from rpython.rtyper.lltypesystem import lltype, rffi


def test_nothing_changes_on_this_machine(m):
    assert m.C_INT is rffi.INT
    assert m.C_UINT is rffi.UINT


def test_argument(m):
    def call(x, y):
        return rffi.cast(m.C_INT, rffi.cast(lltype.Signed, x) - rffi.cast(lltype.Signed, y))
    assert m.c_ci_call(call, -3, rffi.cast(rffi.UINT, 4)) == -7


def test_member(m):
    def call(x, y):
        return rffi.cast(m.C_UINT, rffi.cast(lltype.Signed, x) + y + 0xfffffff0)
    with lltype.scoped_alloc(m.CI_CALLS, zero=True) as calls:
        calls.c_second = llhelper(lltype.typeOf(calls.c_second), call)
        assert m.c_ci_second(calls) == 0xfffffff1


def test_unsigned_typedef(m):
    def call(process, bits):
        return rffi.cast(m.C_UINT, rffi.cast(lltype.Signed, bits) + rffi.cast(lltype.Signed, process))
    assert rffi.cast(lltype.Signed, rffi.cast(rffi.UINT, m.c_ci_call_mode(call))) == 0xfffffffa
