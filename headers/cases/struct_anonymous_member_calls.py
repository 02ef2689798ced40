from rpython.rtyper.lltypesystem import rffi, lltype


def test_fields_around_the_anonymous_member(m):
    with lltype.scoped_alloc(m.EVENT, zero=True) as event:
        m.c_event_fill(event)
        assert rffi.cast(lltype.Signed, event.c_type) == 1
        assert rffi.cast(lltype.Signed, event.c_end) == 99
        event.c_end = rffi.cast(rffi.INT, -7)
        assert m.c_event_end(event) == -7


def test_every_alternative(m):
    with lltype.scoped_alloc(m.EVENT, zero=True) as event:
        m.c_set_event_code(event, rffi.cast(rffi.UCHAR, 0xfe))
        m.c_set_event_deep(event, 'd')
        assert rffi.cast(lltype.Signed, m.c_get_event_x(event)) == 0x64fe
        m.c_set_event_raw(event, -3)
        m.c_event_fill(event)
        assert rffi.cast(lltype.Signed, event.c_end) == 99
