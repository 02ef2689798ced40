def test_a_helper_has_the_text_in_its_docstring(m):
    lines = [line.strip() for line in m.doc_count.__doc__.splitlines()]
    assert lines[0] == 'int doc_count(const char *text, char c)'
    assert 'text [in]: where to look, which may be NULL' in lines
    assert 'returns: how many, or 0' in lines
    assert 'if (doc_count(text, \'a\') > 1)' in lines
    assert m.doc_count('banana', 'a') == 3
