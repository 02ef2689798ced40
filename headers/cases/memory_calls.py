import pytest
from rpython.rtyper.lltypesystem import lltype, rffi
from rpython.tool import leakfinder


class Tracked(object):
    """What RPython's own leak detector says of a block."""

    def __enter__(self):
        leakfinder.start_tracking_allocations()

    def __exit__(self, kind, *args):
        leakfinder.stop_tracking_allocations(check=kind is None)


def number(x):
    return rffi.cast(lltype.Signed, x)


def test_a_record_is_zeroed_copied_and_freed(m):
    with Tracked():
        p, q = m.alloc(m.MEM_POINT), m.alloc(m.MEM_POINT)
        assert m.c_mem_sum(p, 1) == 0 and p.c_w == 0.0
        p.c_x, p.c_y = m.cast(m.INT, 5), m.cast(m.SHORT, 500)
        m.copy(q, p)
        m.zero(p)
        assert (m.c_mem_sum(p, 1), m.c_mem_sum(q, 1)) == (0, 505)
        m.free(p)
        m.free(q)


def test_a_forgotten_record_is_reported(m):
    leakfinder.start_tracking_allocations()
    m.alloc(m.MEM_POINT)
    kept = m.alloc_array(m.INT, 3)
    with pytest.raises(leakfinder.MallocMismatch) as report:
        leakfinder.stop_tracking_allocations(check=True)
    assert 'test_a_forgotten_record_is_reported' in str(report.value)
    assert len(report.value.args[0]) == 2
    m.free(kept)


def test_a_record_freed_twice_is_reported(m):
    leakfinder.start_tracking_allocations()
    p = m.alloc(m.MEM_POINT)
    m.free(p)
    with pytest.raises(Exception):
        m.free(p)
    leakfinder.stop_tracking_allocations(check=True)


def test_arrays_of_records(m):
    with Tracked():
        a = m.alloc_array(m.MEM_POINT, 4)
        assert m.c_mem_sum(a[0], 4) == 0
        for i in range(4):
            a[i].c_x = m.cast(m.INT, i + 1)
        assert m.c_mem_sum(a[0], 4) == 10
        assert m.c_mem_sum(a[2], 2) == 7
        m.copy(a[1], a[3])
        assert [number(a[i].c_x) for i in range(4)] == [1, 4, 3, 4]
        with m.scoped_array(m.MEM_POINT, 4) as b:
            m.copy(b, a, 2)
            assert m.c_mem_sum(b[0], 4) == 5
            # They may overlap.
            m.copy(a[1], a, 1)
            m.zero(b, 1)
            assert m.c_mem_sum(b[0], 4) == 4
        m.free(a)


def test_arrays_of_numbers_and_pointers(m):
    with Tracked():
        with m.scoped_array(m.INT, 100) as numbers:
            assert m.c_mem_total(numbers, 100) == 0
            for i in range(100):
                numbers[i] = m.cast(m.INT, i)
            assert m.c_mem_total(numbers, 100) == 4950
            m.zero(numbers, 50)
            assert m.c_mem_total(numbers, 100) == 3725
        with m.scoped_array(m.CONST_CCHARP, 2) as texts:
            with rffi.scoped_str2charp('seven c') as text:
                texts[1] = m.cast(m.CONST_CCHARP, text)
                assert m.c_mem_lengths(texts, 2) == 107
        m.free(m.alloc_array(m.INT, 0))


def test_members_of_unions_share_their_memory(m):
    with Tracked():
        with m.scoped(m.MEM_WORD) as word:
            word.c_i = m.cast(m.INT, 65)
            assert word.c_bytes[0] == 'A'
            word.c_bytes[3] = '\x01'
            assert m.c_mem_word(word) == 1065
        with m.scoped(m.MEM_NEST) as nest:
            nest.c_word.c_i = m.cast(m.INT, 66)
            assert nest.c_word.c_bytes[0] == 'B'
            nest.c_tail = m.cast(m.INT, 2)
            points = rffi.cast(rffi.CArrayPtr(m.MEM_POINT), nest.c_points)
            points[1].c_x = m.cast(m.INT, 3)
            assert m.c_mem_nest(nest) == 2096


def test_room_behind_a_record(m):
    with Tracked():
        with m.closing(m.alloc_mem_list(1000), m.free) as p:
            assert m.c_mem_zeroes(rffi.cast(rffi.VOIDP, p), m.c_size_mem_list(1000))
            p.c_n = m.cast(m.INT, 1000)
            items = m.c_addr_mem_list_items(p)
            items[0], items[999] = m.cast(m.INT, 3), m.cast(m.INT, 4)
            assert m.c_mem_list(p) == 7
    assert (m.c_size_mem_list(0), m.c_size_mem_list(3)) == (4, 16)


def test_room_that_no_memory_has(m):
    for n in (-1, 1 << 61, (1 << 63) - 1):
        assert m.c_size_mem_list(n) == (1 << 63) - 1
        with pytest.raises((MemoryError, OverflowError)):
            m.alloc_mem_list(n)


def test_bitfields(m):
    with Tracked():
        with m.scoped(m.MEM_BITS) as bits:
            m.c_set_mem_bits_low(bits, 5)
            m.c_set_mem_bits_high(bits, 17)
            assert m.c_mem_both(bits) == 175


def test_over_aligned_records_are_aligned_to_what_malloc_gives(m):
    with Tracked():
        with m.scoped(m.MEM_PAGE) as page:
            assert rffi.cast(lltype.Signed, page) % 16 == 0
            m.c_mem_page(page)
            assert page.c_bytes[63] == '\x07'


def test_a_scope_frees_what_was_made_when_it_is_left_by_an_exception(m):
    with Tracked():
        with pytest.raises(KeyError):
            with m.scoped(m.MEM_POINT):
                raise KeyError


def test_a_scope_of_null_frees_nothing(m):
    freed = []
    with m.closing(lltype.nullptr(m.MEM_POINT), freed.append) as p:
        assert not p
    assert freed == []


def test_names_of_the_header_come_first(m):
    assert m.get_cast() == 3
    assert m.cast is rffi.cast


def test_untranslated_mistakes_are_reported(m):
    a = m.alloc_array(m.INT, 3)
    for index in (-1, 3, 100000):
        with pytest.raises(IndexError):
            a[index]
    m.free(a)
    with pytest.raises(RuntimeError):
        a[0]
    with pytest.raises(RuntimeError):
        m.free(a)
    with pytest.raises(ValueError):
        m.alloc_array(m.INT, -1)
