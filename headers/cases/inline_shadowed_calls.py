from rpython.rtyper.lltypesystem import lltype, rffi


def test_the_function_is_called(m):
    assert m.c_shadowed_add(2, 3) == 5
    assert m.c_shadowed_odd(2 ** 40 + 1) is True
    assert m.c_shadowed_odd(2 ** 40) is False
    assert m.c_shadowed_by_itself(5) == -5


def test_pointers(m):
    with lltype.scoped_alloc(rffi.INTP.TO, 1) as to:
        m.c_shadowed_store(to, 'A')
        assert to[0] == 65


def test_callback(m):
    def call(n):
        return rffi.cast(rffi.INT, n * 10)
    assert m.c_shadowed_each(call, rffi.cast(rffi.INT, 1)) == 30
