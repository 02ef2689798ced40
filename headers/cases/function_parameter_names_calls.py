from rpython.rtyper.lltypesystem import rffi, lltype



def test_positions(m):
    assert m.c_pn_missing(100, 'A') == 165
    assert m.c_pn_some(1, 2, 3) == 123
    assert m.c_pn_reserved(1, 1, 1, 1, 1, 1) == 63
    assert m.c_pn_reserved(0, 0, 0, 0, 0, 1) == 32
    assert m.c_pn_shadow(9, 4) == 5
    assert m.c_pn_underscore(1, 1, 1) == 7
    assert m.c_pn_void_only() == 5


def test_decayed(m):
    words = rffi.liststr2charpp(['aB'])
    with lltype.scoped_alloc(rffi.INTP.TO, 2) as numbers:
        numbers[1] = rffi.cast(rffi.INT, 1000)
        assert m.c_pn_array(numbers, words) == 1066
    rffi.free_charpp(words)


def test_functions(m):
    called = []

    def f(x):
        return x

    def g():
        called.append(1)

    assert m.c_pn_function(f, g) == 6
    assert called == [1]
