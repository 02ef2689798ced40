def test_values(m):
    assert (m.x, m.CD_NEXT, m.CD_TEXT, m.CD_ENUMERATOR) == (6, 7, 'text', -1)
    assert m.CD_LARGE == 2 ** 64 - 1
