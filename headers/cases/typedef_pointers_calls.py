from rpython.rtyper.lltypesystem import rffi, lltype


def argument_type(function, index):
    return lltype.typeOf(function._ptr).TO.ARGS[index]


def test_strings(m):
    assert m.c_tp_length('four') == 4
    with rffi.scoped_str2charp('skip me') as text:
        assert rffi.charp2str(m.c_tp_skip(text, 5)) == 'me'
    words = rffi.liststr2charpp(['a', 'b'])
    assert m.c_tp_count(rffi.cast(argument_type(m.c_tp_count, 0), words)) == 2
    rffi.free_charpp(words)


def test_ints(m):
    with lltype.scoped_alloc(rffi.INTP.TO, 1) as p:
        with lltype.scoped_alloc(rffi.CArrayPtr(rffi.INTP).TO, 1) as q:
            p[0] = rffi.cast(rffi.INT, 21)
            q[0] = p
            assert m.c_tp_get(p, q) == 42


def test_void(m):
    p = rffi.cast(rffi.VOIDP, 64)
    null = lltype.nullptr(rffi.VOIDP.TO)
    assert rffi.cast(lltype.Signed, m.c_tp_handle(p, null)) == 64
    assert rffi.cast(lltype.Signed, m.c_tp_handle(null, p)) == 64
    assert m.c_tp_void() is None


def test_records(m):
    with lltype.scoped_alloc(m.TP_RECORD) as r:
        r.c_x = rffi.cast(rffi.INT, 10)
        assert m.c_tp_sum(r, r, r, r) == 40
