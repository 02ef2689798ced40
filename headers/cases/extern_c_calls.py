def test_what_a_c_compiler_sees(m):
    assert m.c_ec_modern(1) == 2
    assert m.c_ec_plain(1) == 3
    assert m.c_ec_gnu(1) == 4
    assert not hasattr(m, 'c_ec_ancient')
    assert not hasattr(m, 'c_ec_never')
