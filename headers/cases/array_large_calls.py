from rpython.rtyper.lltypesystem import rffi, lltype


def test_thousand(m):
    with lltype.scoped_alloc(m.LARGE_TABLE) as table:
        m.c_large_table_fill(table)
        assert rffi.cast(lltype.Signed, table.c_items[999]) == 999
        assert rffi.cast(lltype.Signed, table.c_last) == -1


def test_megabyte(m):
    buffer = lltype.malloc(m.LARGE_BUFFER, flavor='raw', zero=True)
    buffer.c_end = rffi.cast(rffi.INT, 17)
    assert m.c_large_buffer_end(buffer) == 17
    lltype.free(buffer, flavor='raw')
