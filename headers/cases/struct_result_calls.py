from rpython.rtyper.lltypesystem import lltype, rffi


def as_int(value):
    return int(rffi.cast(lltype.Signed, value))


def test_at_the_first_argument(m):
    with lltype.scoped_alloc(m.SR_DIV_T) as result:
        m.c_sr_div(result, 47, 6)
        assert (as_int(result.c_quot), as_int(result.c_rem)) == (7, 5)


def test_as_a_result(m):
    result = m.sr_div(-7, 2)
    assert (as_int(result.c_quot), as_int(result.c_rem)) == (-3, -1)
    lltype.free(result, flavor='raw')


def test_of_all_sizes(m):
    large = m.sr_identity()
    items = rffi.cast(rffi.DOUBLEP, large)
    assert [items[i] for i in range(16)] == [1.0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1]
    items[15] = 5.0
    small = m.sr_make(37)
    both = m.sr_both(small, large)
    assert as_int(both.c_x) == 42
    constant = m.sr_const()
    assert as_int(constant.c_x) == 9
    for p in (large, small, both, constant):
        lltype.free(p, flavor='raw')


def test_unions(m):
    for number, expected in [(3, 3), (0, 0x3f000000)]:
        union = m.sr_pick(number)
        assert as_int(union.c_i) == expected
        lltype.free(union, flavor='raw')
