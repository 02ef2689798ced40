from rpython.rlib.rarithmetic import r_ulonglong
from rpython.rtyper.lltypesystem import lltype, rffi


def words(m, value):
    p = lltype.malloc(m.ULONG_LONGP.TO, 2, flavor='raw', track_allocation=False)
    for i in range(2):
        p[i] = rffi.cast(rffi.ULONGLONG, r_ulonglong((value >> 64 * i) & (2 ** 64 - 1)))
    return p


def number(p):
    return int(p[0]) + (int(p[1]) << 64)


def test_by_pointer_to_two_words(m):
    a, b = 2 ** 64 - 1, 2 ** 100 + 5
    result = words(m, 0)
    m.c_int128_add(result, words(m, a), words(m, b))
    assert number(result) == a + b


def test_as_a_result(m):
    result = m.int128_twice(words(m, 2 ** 126 + 2 ** 63))
    assert number(result) == 2 ** 127 + 2 ** 64
    lltype.free(result, flavor='raw')


def test_negative_ones(m):
    out = words(m, 0)
    m.c_int128_store(rffi.cast(m.I128P, out), -1)
    assert number(out) == 2 ** 128 - 1


def test_member(m):
    with lltype.scoped_alloc(m.INT128_PAIR, zero=True) as pair:
        pair.c_count = 40
        m.c_addr_int128_pair_total(pair)[1] = rffi.cast(rffi.ULONGLONG, 2)
        assert m.c_int128_count(pair) == 42
