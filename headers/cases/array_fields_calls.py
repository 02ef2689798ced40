from rpython.rtyper.lltypesystem import rffi, lltype


def as_int(value):
    return int(rffi.cast(lltype.Signed, value))


def test_fields(m):
    with lltype.scoped_alloc(m.AF_ALL, zero=True) as all:
        m.c_af_fill(all)
        # An array of records in C memory is read through a pointer to its first element.
        parts = rffi.cast(rffi.CArrayPtr(m.AF_PART), all.c_parts)
        assert [parts[i].c_tag for i in range(3)] == ['a', 'b', 'c']
        assert [as_int(parts[i].c_value) for i in range(3)] == [0, -1, -2]
        assert as_int(all.c_links[1].c_value) == -2
        assert as_int(all.c_kinds[3]) == 1
        assert all.c_flags[4] is True
        assert all.c_flags[3] is False
        assert rffi.charp2str(rffi.cast(rffi.CCHARP, all.c_names[0])) == 'name'
        assert as_int(all.c_bytes[6]) == 255
        assert rffi.cast(lltype.Signed, all.c_slots[1]) == rffi.cast(lltype.Signed, all)


def test_function_pointers(m):
    with lltype.scoped_alloc(m.AF_ALL, zero=True) as all:
        m.c_af_fill(all)
        assert not all.c_handlers[0]
        assert as_int(all.c_handlers[1](rffi.cast(rffi.INT, 21))) == 42
