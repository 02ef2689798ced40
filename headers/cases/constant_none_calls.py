def test_no_constant_spoils_another(m):
    assert m.CN_GOOD == 1
    assert [name for name in vars(m) if name.startswith('CN_')] == ['CN_GOOD']
