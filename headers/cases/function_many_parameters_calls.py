from rpython.rtyper.lltypesystem import rffi, lltype


def test_thirty(m):
    ten = ['\x01', -2, 3, 4, 200, 60000, 4000000000, 8,
           rffi.cast(rffi.FLOAT, 0.5), 0.25]
    expected = 1 - 2 + 3 + 4 + 200 + 60000 + 4000000000 + 8 + 1 + 1
    assert int(m.c_many_sum(*(ten * 3))) == 3 * expected


def test_unnamed(m):
    null = lltype.nullptr(rffi.VOIDP.TO)
    args = range(16) + ['A', 2.5, null] + range(9) + [1000]
    assert m.c_many_unnamed(*args) == 65 + 2 + 1 + 1000
