import pytest


def test_none_is_null(m):
    assert m.htext_length('four') == 4
    assert m.htext_length('') == 0
    assert m.htext_length(None) == -1
    assert m.htext_same(None, 'a') == 0
    assert m.htext_same('a', 'a') == 1


def test_none_where_the_header_forbids_null(m):
    with pytest.raises(TypeError) as error:
        m.htext_same('a', None)
    assert str(error.value) == 'htext_same: b must not be None'
    assert m.htext_all('ab', 'c') == 3
    for a, b in [(None, 'c'), ('ab', None)]:
        with pytest.raises(TypeError):
            m.htext_all(a, b)


def test_nul_inside(m):
    for call in (lambda: m.htext_length('a\0b'), lambda: m.htext_same('a', '\0'), lambda: m.htext_behind('a\0', 'a')):
        with pytest.raises(ValueError) as error:
            call()
        assert str(error.value) == 'NUL inside of a string for C'


def test_results_are_copies_or_none(m):
    assert [m.htext_name(i) for i in range(3)] == ['zero', '', None]
    assert m.htext_plain() == 'plain'


def test_a_result_inside_of_an_argument(m):
    assert m.htext_behind('key=value', '=') == '=value'
    assert m.htext_behind('key', '=') is None
    assert m.htext_behind(None, '=') == 'nothing'


def test_with_a_length_beside_it_a_nul_may_be_inside(m):
    assert m.htext_count('a\0a\0a', 5, 'a') == 3
    assert m.htext_count('a\0a\0a', 5, '\0') == 2


def test_what_may_point_into_an_argument_has_no_helper(m):
    for name in ('htext_found_in', 'htext_number', 'htext_own'):
        assert hasattr(m, 'c_' + name)
        assert not hasattr(m, name)


def test_names_of_python_get_an_underscore(m):
    assert m.print_('abc') == 3
