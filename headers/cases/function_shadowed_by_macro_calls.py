def test_functions_behind_the_macros(m):
    assert m.c_shadow_add(2, 3) == 5
    assert m.c_shadow_same(4) == 4
    assert m.c_shadow_renamed_v2(1) == 3
