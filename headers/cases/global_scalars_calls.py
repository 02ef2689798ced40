from rpython.rtyper.lltypesystem import rffi, lltype


def as_int(value):
    return int(rffi.cast(lltype.Signed, value))


def test_functions_beside_the_variables(m):
    assert m.c_gl_counter_get() == 5
    m.c_gl_counter_set(6)
    assert m.c_gl_counter_get() == 6
    m.c_gl_counter_set(5)


def test_read(m):
    m.c_gl_counter_set(5)
    assert as_int(m.get_gl_counter()) == 5
    assert as_int(m.get_gl_limit()) == 100
    assert as_int(m.get_gl_ticks()) == -1
    assert as_int(m.get_gl_byte()) == 200
    assert m.get_gl_ratio() == 0.75
    assert m.get_gl_letter() == 'g'
    assert int(m.get_gl_size()) == 2 ** 40
    assert rffi.charp2str(rffi.cast(rffi.CCHARP, m.get_gl_name())) == 'global'
    assert rffi.charp2str(rffi.cast(rffi.CCHARP, m.get_gl_fixed_name())) == 'fixed'


def test_write(m):
    m.set_gl_counter(rffi.cast(rffi.INT, 77))
    assert m.c_gl_counter_get() == 77
    assert not hasattr(m, 'set_gl_limit')
