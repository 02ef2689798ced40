def test_values(m):
    assert (m.lambda_, m.None_, m.rffi_, m.printf_, m.from_) == (1, 2, 5, 7, 8)
    assert (getattr(m, '__cn_private'), m.__cn_both__, getattr(m, '__cn_enumerator')) == (3, 4, 9)
    assert (m.CN_, m.CConfig_) == (10, 11)
