from rpython.rlib.rfile import FILEP
from rpython.rtyper.lltypesystem import rffi, lltype


def test_open_write_close(m):
    f = m.c_ff_open('/dev/null', 'w')
    assert f
    assert m.c_ff_write(f, 'text') == 0
    assert m.c_ff_close(f) == 0


def test_type_is_rpythons_own(m):
    assert lltype.typeOf(m.c_ff_close._ptr).TO.ARGS[0] is FILEP


def test_field(m):
    f = m.c_ff_open('/dev/null', 'w')
    with lltype.scoped_alloc(m.FF_LOG, zero=True) as log:
        log.c_file = f
        assert m.c_ff_log_line(log, 'line') == 5
        assert rffi.cast(lltype.Signed, log.c_lines) == 1
    m.c_ff_close(f)


def test_callback(m):
    def printer(f, x):
        return rffi.cast(rffi.INT, rffi.cast(lltype.Signed, x) + 1)

    assert m.c_ff_print(printer, lltype.nullptr(FILEP.TO), 41) == 42
