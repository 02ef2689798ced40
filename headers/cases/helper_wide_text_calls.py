import pytest


def test_arguments(m):
    assert m.hwide_length(u'\xe9\u4e00') == 2
    assert m.hwide_length(u'') == 0
    assert m.hwide_length(None) == -1
    assert m.hwide_same(u'\xe9', u'\xe9') == 1
    with pytest.raises(TypeError):
        m.hwide_same(u'', None)
    with pytest.raises(ValueError):
        m.hwide_length(u'a\0b')


def test_results(m):
    assert [m.hwide_name(i) for i in range(3)] == [u'z\xe9ro \u4e00', u'', None]
    assert m.hwide_behind(u'a=b', ord('=')) == u'=b'
    assert m.hwide_behind(u'a', ord('=')) is None
    assert m.hwide_behind(None, ord('=')) is None
