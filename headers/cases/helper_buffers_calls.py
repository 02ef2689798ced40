import pytest
from rpython.rtyper.lltypesystem import rffi


def test_bytes_may_have_any_values(m):
    assert m.hbuf_sum('a\0b') == 195
    assert m.hbuf_sum('') == 0
    assert m.hbuf_sum_int(5, '\xff\x01') == 261


def test_none_instead_of_bytes(m):
    assert m.hbuf_is_null(None) == 1
    assert m.hbuf_is_null('') == 0
    with pytest.raises(TypeError):
        m.hbuf_sum(None)


def test_a_length_that_c_cannot_hold(m):
    class Endless(str):
        def __len__(self):
            return 2 ** 31

    with pytest.raises(OverflowError):
        m.hbuf_sum_int(5, Endless())


def test_as_much_as_the_result_says(m):
    assert m.hbuf_read(65, 3) == 'ABC'
    assert m.hbuf_read(65, 100) == 'ABCDE'
    assert m.hbuf_read(65, 0) == ''
    assert m.hbuf_read(-1, 100) is None
    with pytest.raises(ValueError):
        m.hbuf_read(65, -1)


def test_up_to_the_first_nul(m):
    assert m.hbuf_name(64) == (0, 'name')
    assert m.hbuf_name(4) == (-1, '')
    with pytest.raises(ValueError):
        m.hbuf_name(0)


def test_growing(m):
    assert m.hbuf_path() == 'p' * 3000
    for n in (1, 255, 256, 257, 5000):
        assert m.hbuf_link('x' * n) == 'x' * n
        assert m.hbuf_reentrant(n) == (0, 'r' * n)
    assert m.hbuf_link('') is None
    assert m.hbuf_reentrant(-1) == (-1, '')


def test_a_length_that_c_overwrites(m):
    assert m.hbuf_pack(10, 'a\0b') == (0, 'b\x01c')
    assert m.hbuf_pack(2, 'abc') == (-5, '')
    assert m.hbuf_pack(3, 'abc') == (0, 'bcd')


def test_a_buffer_of_a_fixed_size(m):
    assert m.hbuf_digest('\xff\xff\xff') == (1, '\xfd\x02\0')
