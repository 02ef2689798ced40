def test_function_without_label(m):
    assert m.c_label_plain(1) == 8
