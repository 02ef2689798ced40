from rpython.rtyper.lltypesystem import rffi, lltype


def test_handle(m):
    c = m.c_counter_new(5)
    assert m.c_counter_next(c) == 5
    assert m.c_counter_next(m.c_counter_same(c)) == 6
    assert m.c_counter_peek(c) == 7
    m.c_counter_free(c)


def test_out_parameter(m):
    out_type = lltype.typeOf(m.c_counter_open._ptr).TO.ARGS[0]
    with lltype.scoped_alloc(out_type.TO, 1) as out:
        assert m.c_counter_open(out, 40) == 0
        assert m.c_counter_next(out[0]) == 40
        m.c_counter_free(out[0])
        assert m.c_counter_open(out, -1) == -1
        assert not out[0]


def test_pointer_typedef(m):
    c = m.c_counter_new(100)
    cursor = m.c_cursor_begin(c)
    assert m.c_cursor_step(cursor) == 101
    out_type = lltype.typeOf(m.c_cursor_end._ptr).TO.ARGS[0]
    with lltype.scoped_alloc(out_type.TO, 1) as out:
        out[0] = cursor
        m.c_cursor_end(out)
        assert not out[0]
    m.c_counter_free(c)
