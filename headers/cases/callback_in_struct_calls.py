from rpython.rtyper.annlowlevel import llhelper
from rpython.rtyper.lltypesystem import rffi, lltype


def test_methods_in_python(m):
    def read(stream, out, n):
        left = rffi.cast(lltype.Signed, stream.c_state)
        stream.c_state = rffi.cast(rffi.VOIDP, left - 1)
        if left == 0:
            return rffi.cast(rffi.LONG, 0)
        out[0] = chr(ord('a') + left)
        return rffi.cast(rffi.LONG, 1)

    def close(stream):
        stream.c_closed = rffi.cast(rffi.INT, 1)

    types = m.CIS_METHODS._flds
    methods = lltype.malloc(m.CIS_METHODS, flavor='raw', zero=True)
    methods.c_read = llhelper(types['c_read'], read)
    methods.c_close = llhelper(types['c_close'], close)
    stream = lltype.malloc(m.CIS_STREAM, flavor='raw', zero=True)
    stream.c_methods = rffi.cast(m.CIS_STREAM._flds['c_methods'], methods)
    stream.c_state = rffi.cast(rffi.VOIDP, 3)
    with rffi.scoped_alloc_buffer(10) as buffer:
        assert m.c_cis_read_all(stream, buffer.raw, 10) == 3
        assert buffer.str(3) == 'dcb'
    assert rffi.cast(lltype.Signed, stream.c_closed) == 1
    lltype.free(stream, flavor='raw')
    lltype.free(methods, flavor='raw')
