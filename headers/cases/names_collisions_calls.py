from rpython.rtyper.lltypesystem import rffi, lltype


def record(pointer, field, kind, value):
    p = lltype.malloc(pointer.TO, flavor='raw', zero=True)
    setattr(p, field, rffi.cast(kind, value))
    return p


def test_records_stay_apart(m):
    types = lltype.typeOf(m.c_nc_use._ptr).TO.ARGS
    a = record(types[0], 'c_lower', rffi.INT, 1)
    b = record(types[1], 'c_upper', rffi.INT, 2)
    c = record(types[2], 'c_mixed', rffi.INT, 3)
    e = record(types[4], 'c_p', rffi.SHORT, 5)
    assert m.c_nc_use(a, b, c, 4, e) == 12345
    for p in [a, b, c, e]:
        lltype.free(p, flavor='raw')


def test_typedefs_and_nested_records_stay_apart(m):
    types = lltype.typeOf(m.c_nc_str._ptr).TO.ARGS
    with lltype.scoped_alloc(types[4].TO) as e:
        with lltype.scoped_alloc(types[5].TO) as f:
            e.c_part.c_x = rffi.cast(rffi.INT, 1000)
            f.c_y = 200.0
            assert int(m.c_nc_str(1, 2 ** 40, 2, 3, e, f, 4)) == 2 ** 40 + 1210


def test_functions_stay_apart(m):
    assert m.c_c_open(1) == 2
    assert m.c_c_c_open(1) == 3
    assert m.c_get_bar() == 1
