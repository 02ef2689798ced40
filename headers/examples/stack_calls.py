from rpython.rtyper.lltypesystem import rffi, lltype


def as_int(value):
    return int(rffi.cast(lltype.Signed, value))


def push(m, s, x, y, label):
    with lltype.scoped_alloc(m.STACK_ITEM, zero=True) as item:
        item.c_x = rffi.cast(rffi.INT, x)
        item.c_y = rffi.cast(rffi.INT, y)
        item.c_weight = 0.5 * x
        for i, character in enumerate(label):
            item.c_label[i] = character
        return as_int(m.c_stack_push(s, item))


def test_push_and_pop(m):
    s = m.c_stack_new(2)
    assert push(m, s, 1, 10, 'first') == 0
    assert push(m, s, 2, 20, 'second') == 0
    assert push(m, s, 3, 30, 'third') == -2
    assert int(m.c_stack_depth(s)) == 2
    with lltype.scoped_alloc(m.STACK_ITEM) as item:
        assert as_int(m.c_stack_pop(s, item)) == 0
        assert (as_int(item.c_x), as_int(item.c_y)) == (2, 20)
        assert item.c_weight == 1.0
        assert rffi.charp2str(rffi.cast(rffi.CCHARP, item.c_label)) == 'second'
        m.c_stack_pop(s, item)
        assert as_int(m.c_stack_pop(s, item)) == -1
    m.c_stack_free(s)


def test_walk(m):
    s = m.c_stack_new(100)
    for x in range(5):
        push(m, s, x, 0, 'point %d' % x)
    seen = []

    def visitor(item, user_data):
        x = as_int(item[0].c_x)
        seen.append(x)
        return x != rffi.cast(lltype.Signed, user_data)

    assert int(m.c_stack_walk(s, visitor, rffi.cast(rffi.VOIDP, 2))) == 3
    assert seen == [4, 3, 2]
    m.c_stack_free(s)


def test_label(m):
    s = m.c_stack_new(100)
    push(m, s, 0, 0, 'a label')
    with lltype.scoped_alloc(rffi.SIZE_TP.TO, 1) as length:
        with rffi.scoped_alloc_buffer(16) as buffer:
            assert as_int(m.c_stack_top_label(s, buffer.raw, 16, length)) == 0
            assert buffer.str(as_int(length[0])) == 'a label'
    m.c_stack_free(s)


def test_text(m):
    assert rffi.charp2str(m.c_stack_status_text(-2)) == 'the stack is full'
