from rpython.rtyper.lltypesystem import rffi, lltype


def test_by_pointer(m):
    def visit(p):
        x = rffi.cast(lltype.Signed, p.c_x)
        y = rffi.cast(lltype.Signed, p.c_y)
        p.c_x = rffi.cast(rffi.INT, 9)
        return rffi.cast(rffi.INT, x * y)

    assert m.c_cbr_run_pointer(visit) == 1209
