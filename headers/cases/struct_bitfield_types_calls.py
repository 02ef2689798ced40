from rpython.rtyper.lltypesystem import rffi, lltype



def test_all_bits(m):
    with lltype.scoped_alloc(m.BF_TYPES, zero=True) as p:
        assert m.c_bf_types_flag(p) is False
        rffi.cast(rffi.CCHARP, p)[0] = '\x01'
        assert m.c_bf_types_flag(p) is True
