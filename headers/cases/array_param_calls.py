from rpython.rtyper.lltypesystem import rffi, lltype


def argument_type(function, index):
    return lltype.typeOf(function._ptr).TO.ARGS[index]


def test_numbers(m):
    with lltype.scoped_alloc(rffi.INTP.TO, 4) as values:
        for i in range(4):
            values[i] = rffi.cast(rffi.INT, i + 1)
        assert m.c_ap_sum(values, 3) == 6
        assert m.c_ap_sum4(values) == 10
        assert m.c_ap_qualified('A', values) == 3
        assert rffi.cast(lltype.Signed, values[0]) == 65
        m.c_ap_pipe(values)
        assert rffi.cast(lltype.Signed, values[1]) == 4


def test_words(m):
    words = rffi.liststr2charpp(['first', 'second'])
    assert m.c_ap_words(rffi.cast(argument_type(m.c_ap_words, 0), words), 2) == ord('s')
    rffi.free_charpp(words)


def test_records(m):
    with lltype.scoped_alloc(rffi.CArrayPtr(m.AP_POINT).TO, 2) as points:
        for i in range(2):
            points[i].c_x = rffi.cast(rffi.INT, i + 1)
            points[i].c_y = rffi.cast(rffi.INT, 10)
        first = rffi.cast(argument_type(m.c_ap_points, 0), points)
        assert m.c_ap_points(first, 2) == 30
