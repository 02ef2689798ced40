from rpython.rtyper.lltypesystem import lltype, rffi


def as_int(value):
    return int(rffi.cast(lltype.Signed, value))


def test_arrays_by_address(m):
    numbers = m.addr_ga_numbers()
    numbers[3] = rffi.cast(rffi.INT, 36)
    assert m.c_ga_sum() == 42
    names = m.addr_ga_names()
    assert rffi.charp2str(rffi.cast(rffi.CCHARP, names[1])) == 'two'
    assert not names[2]
    assert as_int(m.addr_ga_table()[3]) == 4
    assert as_int(m.addr_ga_points()[2].c_y) == 6


def test_records_by_address(m):
    origin = m.addr_ga_origin()
    origin.c_y = rffi.cast(rffi.INT, -6)
    assert as_int(m.get_ga_current().c_y) == -6
    assert as_int(m.addr_ga_anonymous().c_level) == 9
    assert as_int(m.addr_ga_union()[1].c_i) == 0x3f000000
    assert m.addr_ga_opaque()


def test_function_pointers(m):
    assert as_int(m.get_ga_hook()(rffi.cast(rffi.INT, 21))) == 42
    assert as_int(m.addr_ga_hooks()[1](rffi.cast(rffi.INT, 4))) == 8
    assert not m.addr_ga_hooks()[0]
