def test_deprecated_functions_are_still_called(m):
    assert m.c_old_add(2, 3) == 5
    assert m.c_old_sub(2, 3) == -1
    assert m.c_new_sub(2, 3) == -1
