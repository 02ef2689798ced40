from rpython.rtyper.annlowlevel import llhelper
from rpython.rtyper.lltypesystem import rffi, lltype


def as_int(value):
    return int(rffi.cast(lltype.Signed, value))


def minus(a, b):
    return rffi.cast(rffi.INT, as_int(a) - as_int(b))


def test_plain_function(m):
    assert m.c_cb_apply(minus, 50, 8) == 42
    with lltype.scoped_alloc(rffi.INTP.TO, 3) as values:
        for i in range(3):
            values[i] = rffi.cast(rffi.INT, 10 ** i)
        assert m.c_cb_fold(minus, values, 3) == 1 - 10 - 100


def test_user_data(m):
    seen = []

    def progress(done, user_data):
        seen.append((done, rffi.cast(lltype.Signed, user_data)))

    m.c_cb_run(2, progress, rffi.cast(rffi.VOIDP, 4711))
    assert seen == [(0.5, 4711), (1.0, 4711)]


def test_nothing(m):
    seen = []

    def nothing():
        seen.append(1)

    m.c_cb_call(nothing)
    assert seen == [1]


def test_null_and_helper(m):
    assert m.c_cb_is_null(lltype.nullptr(m.CB_BINARY.TO)) == 1
    assert m.c_cb_is_null(llhelper(m.CB_BINARY, minus)) == 0
