def test_each(m):
    functions = [m.c_tic_quotes, m.c_tic_backslash, m.c_tic_continued, m.c_tic_coding,
                 m.c_tic_lines, m.c_tic_unicode]
    assert [function(0) for function in functions] == [1, 2, 3, 4, 5, 6]
