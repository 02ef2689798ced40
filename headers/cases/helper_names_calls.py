import pytest


def test_a_pointer_and_a_length(m):
    assert m.hname_sum('\xff\0\x01') == 256
    with pytest.raises(TypeError):
        m.hname_sum(None)


def test_buffers(m):
    assert m.hname_read(65, 3) == 'AAA'
    assert m.hname_read(-1, 3) is None
    assert m.hname_host(10) == (0, 'host')
    assert m.hname_host(3) == (0, 'hos')
    assert m.hname_some(4) == '\7\7\7'


def test_a_result_in_an_argument(m):
    assert m.hname_find('key=value', ord('=')) == '=value'
    assert m.hname_find('key', ord('=')) is None


def test_what_is_not_known_well_enough_stays(m):
    assert m.hname_flags('abc', 4) == 7
    for name in ('hname_copy', 'hname_compare', 'hname_items', 'hname_clear'):
        assert hasattr(m, 'c_' + name)
        assert not hasattr(m, name)
