from rpython.rtyper.lltypesystem import rffi, lltype



def test_all_bits(m):
    with lltype.scoped_alloc(m.BF_TYPES, zero=True) as p:
        assert m.c_bf_types_flag(p) is False
        rffi.cast(rffi.CCHARP, p)[0] = '\x01'
        assert m.c_bf_types_flag(p) is True


def as_int(value):
    return int(rffi.cast(lltype.Signed, value))


def test_each_type_keeps_its_sign(m):
    with lltype.scoped_alloc(m.BF_TYPES, zero=True) as p:
        m.c_set_bf_types_flag(p, True)
        m.c_set_bf_types_kind(p, 2)
        m.c_set_bf_types_direction(p, -1)
        m.c_set_bf_types_sc(p, rffi.cast(rffi.SIGNEDCHAR, -4))
        m.c_set_bf_types_uc(p, rffi.cast(rffi.UCHAR, 31))
        m.c_set_bf_types_typed(p, rffi.cast(rffi.USHORT, 511))
        m.c_set_bf_types_moving(p, -8)
        m.c_set_bf_types_plain(p, -64)
        m.c_set_bf_types_big(p, rffi.cast(rffi.ULONGLONG, 2 ** 34 - 1))
        assert m.c_bf_types_flag(p) is True
        assert m.c_get_bf_types_flag(p) is True
        assert m.c_get_bf_types_whole(p) is False
        names = ['kind', 'direction', 'sc', 'uc', 'typed', 'fixed', 'moving', 'plain', 'big']
        assert [as_int(getattr(m, 'c_get_bf_types_' + name)(p)) for name in names] == [
            2, -1, -4, 31, 511, 0, -8, -64, 2 ** 34 - 1]


def test_const_ones_cannot_be_set(m):
    assert not hasattr(m, 'c_set_bf_types_fixed')
