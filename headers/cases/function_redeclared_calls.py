from rpython.rtyper.lltypesystem import rffi, lltype


def test_once(m):
    assert m.c_again_same(5) == 15
    assert m.c_again_grows('abc', 2) == ord('c')


def test_record_completed_later(m):
    with lltype.scoped_alloc(m.AGAIN_LATE) as late:
        late.c_x = rffi.cast(rffi.INT, 8)
        assert m.c_again_record(late) == 8
