import sys

from rpython.rlib.rarithmetic import r_uint


def test_values(m):
    assert (m.CI_ZERO, m.CI_OCTAL, m.CI_HEX, m.CI_BINARY) == (0, 0755, 0xdeadbeef, 5)
    assert (m.CI_NEGATIVE, m.CI_MINUS, m.CI_UNSIGNED, m.CI_MINUS_UNSIGNED) == (-2 ** 31, -5, 4000000000, 2 ** 32 - 1)
    assert (m.CI_LONG, m.CI_SMALLEST, m.CI_OCTAL_UNSIGNED, m.CI_SUFFIXES) == (2 ** 31, -2 ** 63, 2 ** 32 - 1, 1)
    assert (m.CI_CHARACTER, m.CI_ESCAPED, m.CI_BYTE, m.CI_MANY, m.CI_CONTINUED) == (120, 39, -1, 7, 12)


def test_what_no_signed_holds_is_unsigned(m):
    for value in (m.CI_ALL_ONES, m.CI_LARGEST):
        assert isinstance(value, r_uint) and value == r_uint(-1)
    for value in (m.CI_UNSIGNED, m.CI_HEX, m.CI_MINUS_UNSIGNED):
        assert type(value) in (int, long) and value <= sys.maxint
