def test_values(m):
    assert (m.CS_PLAIN, m.CS_EMPTY, m.CS_JOINED) == ('plain', '', 'one two')
    assert m.CS_ESCAPES == 'tab\t newline\n quote" octalA hexBC'
    assert m.CS_NUL == 'before\0after'
    assert (m.CS_BYTES, m.CS_UTF8) == ('\xff\x80', u'gr\xfc\xdfe'.encode('utf-8'))
    assert (m.CS_MADE, m.CS_VERSION) == ('1 + "two"', 'v1 + "two"')
    assert m.CS_WIDE == u'w\u20acide' and isinstance(m.CS_WIDE, unicode)
    assert (m.CS_U8, m.CS_CAST, m.CS_CONTINUED) == ('eight', 'cast', 'continued')


def test_no_constant(m):
    assert not hasattr(m, 'CS_PARENTHESES')
