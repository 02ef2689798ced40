from rpython.rtyper.lltypesystem import rffi, lltype


def test_thousand(m):
    with lltype.scoped_alloc(m.LARGE_TABLE) as table:
        m.c_large_table_fill(table)
        assert rffi.cast(lltype.Signed, table.c_items[999]) == 999
        assert rffi.cast(lltype.Signed, table.c_last) == -1


def test_megabyte(m):
    assert m.c_large_buffer_end(m.c_large_buffer_new(17)) == 17
