def test_by_pointer(m):
    assert int(m.c_bf_chain_sum(m.c_bf_chain_new())) == 1 + 1000 + 65535 + 31
