from rpython.rtyper.lltypesystem import lltype, rffi


def as_int(value):
    return int(rffi.cast(lltype.Signed, value))


def filled(m):
    hidden = lltype.malloc(m.MA_HIDDEN, flavor='raw', zero=True, track_allocation=False)
    packed = lltype.malloc(m.MA_PACKED, flavor='raw', zero=True, track_allocation=False)
    huge = lltype.malloc(m.MA_HUGE, flavor='raw', zero=True, track_allocation=False)
    m.c_ma_fill(hidden, packed, huge)
    return hidden, packed, huge


def test_hidden_by_macros(m):
    hidden, _, _ = filled(m)
    assert m.c_get_ma_hidden_seen(hidden) == 7
    m.c_set_ma_hidden_seen(hidden, 8)
    assert m.c_get_ma_hidden_seen(hidden) == 8
    assert m.c_get_ma_hidden__u_handler(hidden.c_u)
    m.c_set_ma_hidden__u_handler(hidden.c_u, lltype.nullptr(lltype.FuncType([rffi.INT], lltype.Void)))
    assert as_int(hidden.c_u.c_number) == 0


def test_const_ones_are_only_read(m):
    with lltype.scoped_alloc(m.MA_CONST, zero=True) as record:
        assert int(m.c_get_ma_const_a(record)) == as_int(record.c_b) == 0
    assert not hasattr(m, 'c_set_ma_const_a')


def test_misaligned_ones(m):
    _, packed, _ = filled(m)
    assert float(rffi.cast(rffi.DOUBLE, m.c_get_ma_packed_real(packed))) == 0.25
    assert rffi.charp2str(m.c_get_ma_packed_text(packed)) == 'packed'
    assert as_int(m.c_get_ma_packed_function(packed)(rffi.cast(rffi.INT, 21))) == 42
    assert m.c_addr_ma_packed_numbers(packed)[5] == 5.5
    assert as_int(m.c_get_ma_packed__inner_y(packed.c_inner)) == -3
    assert m.c_get_ma_packed_color(packed) == -1
    m.c_set_ma_packed_color(packed, 0)
    assert m.c_get_ma_packed_color(packed) == 0


def test_huge(m):
    _, _, huge = filled(m)
    data = m.c_addr_ma_huge_data(huge)
    assert data[65535] == 'z'
    data[0] = 'a'
    assert m.c_addr_ma_huge_data(huge)[0] == 'a'


def test_the_headers_own_function_keeps_its_name(m):
    with lltype.scoped_alloc(m.MA_TAKEN, zero=True) as record:
        m.c_set_ma_taken_bits(record, -9)
        assert m.c_get_ma_taken_bits(record) == -9
        assert m.c_rffi_get_ma_taken_bits(record) == 9
