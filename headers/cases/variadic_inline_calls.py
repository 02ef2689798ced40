from rpython.rtyper.lltypesystem import rffi


def test_in_every_file(m):
    assert m.c_vin_sum(0) == 0
    assert m.c_vin_sum_int_int(2, 30, 12) == 42


def test_in_one_file(m):
    assert m.c_vin_first_double(0, 0.125) == 0.125
    assert m.c_vin_first_double_long(0, 0.25, 7) == 0.25


def test_without_a_wrapper_of_rffi(m):
    half = m.c_vin_long(rffi.cast(rffi.LONGDOUBLE, 0.5))
    assert rffi.cast(rffi.DOUBLE, half) == 0.25
