from rpython.rtyper.lltypesystem import rffi, lltype


def test_arguments(m):
    with lltype.scoped_alloc(rffi.INTP.TO, 1) as p:
        p[0] = rffi.cast(rffi.INT, 21)
        assert m.c_qual_before(p) == 21
        assert m.c_qual_after(p) == 21
        assert m.c_qual_pointer(p) == 21
        assert m.c_qual_both(p) == 21
        assert m.c_qual_restrict(p, p, p) == 63
    assert m.c_qual_value(4, 5) == 9


def test_results(m):
    assert rffi.cast(lltype.Signed, m.c_qual_result_pointer()[0]) == 5
    assert m.c_qual_result_value() == 6
