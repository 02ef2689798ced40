from rpython.rtyper.lltypesystem import lltype, rffi


def as_int(value):
    return int(rffi.cast(lltype.Signed, value))


def test_reads_and_writes_what_c_does(m):
    assert m.get_gl_counter() == m.c_gl_counter_get() == 5
    m.set_gl_counter(-6)
    assert m.c_gl_counter_get() == -6
    m.c_gl_counter_set(5)
    assert m.get_gl_counter() == 5


def test_every_type(m):
    assert m.get_gl_limit() == 100
    assert as_int(m.get_gl_ticks()) == -1
    assert as_int(m.get_gl_byte()) == 200
    assert m.get_gl_ratio() == 0.75
    assert m.get_gl_ready() is True
    assert m.get_gl_letter() == 'g'
    assert as_int(m.get_gl_size()) == 1 << 40
    assert rffi.charp2str(m.get_gl_name()) == 'global'
    assert rffi.charp2str(m.get_gl_fixed_name()) == 'fixed'
    assert as_int(m.get_gl_state()) == 1
    assert as_int(m.get_gl_two()[0]) == m.get_gl_one() == 1
    m.set_gl_ratio(1.5)
    assert m.get_gl_ratio() == 1.5
    m.set_gl_ratio(0.75)


def test_const_ones_have_no_setter(m):
    assert not hasattr(m, 'set_gl_limit') and not hasattr(m, 'set_gl_fixed_name')
