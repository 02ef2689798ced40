from rpython.rtyper.lltypesystem import lltype, rffi


def test_one_macro_by_several_prototypes(m):
    assert m.c_MP_ADD(2, 3) == 5
    assert m.c_MP_ADD_double_double(0.5, 0.25) == 0.75
    with rffi.scoped_str2charp('abcdef') as text:
        assert rffi.charp2str(m.c_MP_ADD_charp_long(text, 4)) == 'ef'


def test_results(m):
    assert m.c_MP_ODD(rffi.cast(rffi.ULONGLONG, 3)) is True
    assert m.c_MP_MAX(3, -4) == 3
    assert m.c_MP_PICK(1, 2) == 2
    assert m.c_mp_called(1, 2) == 2
    assert m.c_mp_second(1, 2) == 2
    with rffi.scoped_str2charp('\x05') as text:
        size = rffi.cast(lltype.Signed, m.c_MP_LENGTH(rffi.cast(rffi.UCHARP, text)))
    assert size == 32 + 5


def test_members(m):
    with lltype.scoped_alloc(m.MP_ITEM, zero=True) as item:
        item.c_next = item
        assert m.c_MP_NEXT(item) == item
        m.c_MP_SET_FLAG(item, rffi.cast(rffi.UINT, 6))
        assert m.c_MP_FLAG(item) == 6
        name = m.c_MP_NAME(item)
        name[0] = 'x'
        assert item.c_name[0] == 'x'
        m.c_MP_CLEAR(item)
        assert m.c_MP_FLAG(item) == 0
        assert not item.c_next
