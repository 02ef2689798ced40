from rpython.rtyper.lltypesystem import rffi, lltype


def argument_type(function, index):
    return lltype.typeOf(function._ptr).TO.ARGS[index]


def test_lists(m):
    words = rffi.liststr2charpp(['one', 'two', 'three'])
    for function in [m.c_pp_count, m.c_pp_count_const, m.c_pp_count_fixed,
                     m.c_pp_count_all_const]:
        assert function(rffi.cast(argument_type(function, 0), words)) == 3
    assert m.c_pp_main(3, words) == 3
    tail = m.c_pp_tail(words)
    assert rffi.charp2str(tail[0]) == 'two'
    rffi.free_charpp(words)


def test_out_parameter(m):
    with lltype.scoped_alloc(rffi.CCHARPP.TO, 1) as error:
        assert m.c_pp_open('good', error) == 0
        assert not error[0]
        assert m.c_pp_open('!bad', error) == -1
        assert rffi.charp2str(error[0]) == 'no such thing'


def test_cursor(m):
    cursor_type = argument_type(m.c_pp_next, 0)
    with rffi.scoped_str2charp('abc') as text:
        with lltype.scoped_alloc(cursor_type.TO, 1) as cursor:
            cursor[0] = rffi.cast(cursor_type.TO.OF, text)
            m.c_pp_next(cursor)
            assert rffi.charp2str(rffi.cast(rffi.CCHARP, cursor[0])) == 'bc'
