from rpython.rtyper.lltypesystem import rffi, lltype


def test_result_can_be_called(m):
    assert m.c_op_named('+')(1.5, 2.0) == 3.5
    assert m.c_op_named('-')(1.5, 2.0) == -0.5
    assert not m.c_op_named('?')


def test_plain(m):
    twice = m.c_op_plain('2')
    assert rffi.cast(lltype.Signed, twice(rffi.cast(rffi.INT, 21))) == 42
