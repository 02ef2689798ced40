import math
import struct


def test_values(m):
    assert (m.CF_DOUBLE, m.CF_EXPONENT, m.CF_HEX, m.CF_POINT) == (0.1, -6.02e23, 0.1875, 5.0)
    assert m.CF_FLOAT == struct.unpack('f', struct.pack('f', 0.1))[0]
    assert (m.CF_EXPRESSION, m.CF_LONG_EXACT, m.CF_TINY) == (1.0 / 3, 2.5, 5e-324)
    assert m.CF_INFINITE == float('inf')
    assert m.CF_INTEGER == 2 and isinstance(m.CF_INTEGER, int)
    assert m.CF_MINUS_ZERO == 0 and math.copysign(1, m.CF_MINUS_ZERO) == -1


def test_what_no_double_equals(m):
    assert not hasattr(m, 'CF_LONG_INEXACT')
