from rpython.rtyper.lltypesystem import rffi, lltype


def argument_type(function, index):
    return lltype.typeOf(function._ptr).TO.ARGS[index]


def test_cursors(m):
    UCHARPP = rffi.CArrayPtr(rffi.UCHARP)
    with lltype.scoped_alloc(rffi.UCHARP.TO, 2) as data:
        with lltype.scoped_alloc(UCHARPP.TO, 1) as cursor:
            cursor[0] = data
            m.c_ucpp_write(cursor, 200)
            m.c_ucpp_write(cursor, 7)
            assert m.c_ucpp_rows(cursor, 0) == 0
            cursor[0] = data
            reader = rffi.cast(argument_type(m.c_ucpp_read, 0), cursor)
            assert m.c_ucpp_read(reader, 2) == 200
            assert m.c_ucpp_read(reader, 1) == 7
            assert m.c_ucpp_read(reader, 0) == -1
