import pytest


def test_lists_as_arguments(m):
    words = ['a', '', 'ccc']
    assert [m.hlist_length(words, i) for i in range(4)] == [1, 0, 3, -1]
    assert m.hlist_length([], 0) == -1
    assert m.hlist_const(words) == 3
    assert m.hlist_const(None) == -1
    with pytest.raises(TypeError):
        m.hlist_length(None, 0)
    with pytest.raises(ValueError):
        m.hlist_const(['fine', 'not\0fine'])


def test_lists_as_results(m):
    assert m.hlist_make(3) == ['item 0', 'item 1', 'item 2']
    assert m.hlist_make(0) == []
    assert m.hlist_make(-1) is None
    assert m.hlist_names() == ['one', '', 'three']
    assert m.c_hlist_blocks() == 0


def test_utf8(m):
    assert m.hlist_points(u'\xe9\u4e00a') == 3
    assert m.hlist_points(u'') == 0
    assert m.hlist_points(None) == -1
    assert m.hlist_replace(u'\u4e00', 0) == u'\u4e00!'
    with pytest.raises(ValueError):
        m.hlist_points(u'a\0b')


def test_broken_utf8_is_freed_as_well(m):
    with pytest.raises(UnicodeDecodeError):
        m.hlist_replace(u'a', 1)
    assert m.c_hlist_blocks() == 0
