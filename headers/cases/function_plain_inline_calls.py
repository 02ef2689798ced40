def test_the_code_of_the_header(m):
    assert m.c_plain_inline(1) == 2
    assert m.c_extern_inline(1) == 3


def test_the_code_of_the_library(m):
    assert m.c_gnu_inline_only(1) == 301
    assert m.c_declared_then_inline(1) == 5
