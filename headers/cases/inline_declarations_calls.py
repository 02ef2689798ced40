def test_defined_later(m):
    assert m.c_defined_later(4) == 5


def test_made_by_a_macro(m):
    assert m.c_by_macro(4) == 8


def test_in_the_library(m):
    assert m.c_in_the_library(4) == 13


def test_bool(m):
    assert m.c_is_even(4) is True
    assert m.c_is_even(5) is False


def test_fixed_part_of_a_variadic_one(m):
    assert m.c_sum(3) == 3
