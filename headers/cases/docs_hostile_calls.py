import re


def test_nothing_of_a_comment_is_run(m):
    assert not hasattr(m, 'pwned') and not hasattr(m, 'os') or m.os.__name__ == 'os'
    assert 'pwned' not in vars(m)
    assert m.DH_MEMBERS._names == ('c_first', 'c_second')


def test_the_text_is_told_as_it_stands(m):
    text = m.dh_quotes.__doc__
    assert '"""; import os; pwned = 1; """' in text
    words = ' '.join(text.split())
    assert words.startswith('int dh_quotes(const char *text) """; import os;')
    # Doxygen's way to write a backslash is to write two.
    assert '\\""" \\""" ends in a backslash \\ text: str' in words
    assert 'Gr\\xfc\\xdfe, \\u{4f60}\\u{597d}, \\u{202e}gnp.exe' in m.dh_characters.__doc__


def test_the_module_is_plain_ascii_in_lines_of_its_own(m):
    with open(m.__file__.replace('.pyc', '.py'), 'rb') as f:
        text = f.read()
    assert re.match(r'^[\n\x20-\x7e]*$', text)
    for line in text.splitlines():
        assert 'pwned' not in line or line.startswith(('#', '    '))
    assert not re.search('coding[=:]', '\n'.join(text.splitlines()[:2]))
