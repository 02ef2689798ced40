import pytest
from rpython.rtyper.lltypesystem import rffi


def test_handles(m):
    code, db = m.hout_open('name')
    assert code == 0 and db and m.c_hout_count() == 1
    m.c_hout_close(db)
    code, db = m.hout_open('too long a name')
    assert code == 1 and not db and m.c_hout_count() == 0
    with pytest.raises(TypeError):
        m.hout_open(None)
    with pytest.raises(ValueError):
        m.hout_open('a\0')


def test_numbers(m):
    whole, rest, flag, scaled = m.hout_split(-2.25)
    assert (whole * 2, rest * 2, flag + 1, scaled // 2) == (-4, -0.5, 201, -1125000000000)
    assert m.hout_step(41) == 42


def test_texts_that_are_freed(m):
    assert m.hout_message(0) == (0, None)
    assert m.hout_message(7) == (7, 'error 7')
    assert m.hout_copy('text') == 'text'
    assert m.hout_copy(None) is None
    assert m.c_hout_count() == 0


def test_a_text_inside_of_an_argument(m):
    assert m.hout_number('ff and more') == (255, ' and more')
    assert m.hout_number('') == (0, '')


def test_bytes(m):
    assert m.hout_bytes(1) == ('a\0b', 3)
    assert m.hout_bytes(0) == (None, 0)


def test_records(m):
    found, every = m.hout_find('x')
    assert rffi.cast(rffi.LONG, found.c_x) == 4
    assert rffi.cast(rffi.LONG, every.c_x) == 3


def test_callbacks(m):
    is_null, chosen = m.hout_each()
    assert is_null == 1
    assert chosen(rffi.cast(rffi.INT, 21)) == 42
