from rpython.rtyper.lltypesystem import rffi, lltype


def argument_type(function, index):
    return lltype.typeOf(function._ptr).TO.ARGS[index]


def as_int(value):
    return int(rffi.cast(lltype.Signed, value))


def test_one_character(m):
    wide = argument_type(m.c_wide_next, 0)
    assert as_int(m.c_wide_next(rffi.cast(wide, 0x20ac))) == 0x20ad
    assert as_int(m.c_wide_or_eof(0)) == 0xffffffff


def test_string(m):
    assert m.c_wide_length(u'na\xefve') == 5


def test_buffer(m):
    wide = argument_type(m.c_wide_fill, 1)
    buffer = rffi.unicode2wcharp(u'......')
    m.c_wide_fill(buffer, rffi.cast(wide, ord('x')), 3)
    assert rffi.wcharp2unicode(buffer) == u'xxx...'
    rffi.free_wcharp(buffer)
