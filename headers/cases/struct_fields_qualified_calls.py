from rpython.rtyper.lltypesystem import rffi, lltype


def as_int(value):
    return int(rffi.cast(lltype.Signed, value))



def number(value):
    return rffi.cast(rffi.INT, value)


def test_all(m):
    text = rffi.str2charp('\x01')
    with lltype.scoped_alloc(m.SFQ, zero=True) as s:
        with lltype.scoped_alloc(m.SFQ_INNER) as inner:
            inner.c_x = number(1000)
            s.c_constant = number(1)
            s.c_changing = number(2)
            s.c_both = rffi.cast(rffi.UINT, 4)
            s.c_frozen.c_x = number(8)
            s.c_p = s.c_q = s.c_r = inner
            s.c_names[1] = rffi.cast(rffi.CONST_CCHARP, text)
            s.c_opaque = rffi.cast(rffi.VOIDP, text)
            s.c_bytes = rffi.cast(rffi.UCHARP, text)
            with lltype.scoped_alloc(rffi.CArrayPtr(rffi.CONST_CCHARP).TO, 1) as names:
                names[0] = rffi.cast(rffi.CONST_CCHARP, text)
                s.c_list = rffi.cast(lltype.typeOf(s.c_list), names)
                assert m.c_sfq_sum(s) == 3019
            assert as_int(m.c_sfq_p(s).c_x) == 1000
    rffi.free_charp(text)
