from rpython.rtyper.lltypesystem import rffi, lltype


def test_all_three_headers_are_owned(m):
    with lltype.scoped_alloc(m.IQ_POINT) as a:
        with lltype.scoped_alloc(m.IQ_POINT) as b:
            assert m.c_iq_point_set(a, 1.0, 2.0) == 0
            assert m.c_iq_point_set(b, 4.0, 6.0) == 0
            with lltype.scoped_alloc(rffi.DOUBLEP.TO, 1) as out:
                assert m.c_iq_distance(a, b, out) == 0
                assert out[0] == 25.0
    error = m.c_iq_point_set(lltype.nullptr(m.IQ_POINT), 0.0, 0.0)
    assert rffi.charp2str(m.c_iq_error_text(error)) == 'null point'
