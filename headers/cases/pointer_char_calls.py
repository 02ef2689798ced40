from rpython.rtyper.lltypesystem import rffi, lltype


def test_python_strings_pass_directly(m):
    assert int(m.c_text_length('hello')) == 5
    assert m.c_text_equal('same', 'same') == 1
    assert m.c_text_equal('same', None) == 0


def test_results(m):
    assert rffi.charp2str(m.c_text_name(0)) == 'zero'
    assert rffi.charp2str(m.c_text_name(1)) == ''
    assert not m.c_text_name(2)
    assert rffi.charp2str(rffi.cast(rffi.CCHARP, m.c_text_other(1))) == 'other'


def test_find_inside_an_argument(m):
    with rffi.scoped_str2charp('key=value') as text:
        found = m.c_text_find(text, '=')
        assert rffi.charp2str(found) == '=value'


def test_change_in_place(m):
    with rffi.scoped_str2charp('mixed Case') as text:
        m.c_text_upper(text)
        assert rffi.charp2str(text) == 'MIXED CASE'


def test_output_buffer(m):
    with rffi.scoped_alloc_buffer(8) as buffer:
        n = m.c_text_fill(buffer.raw, 8, 'x')
        assert buffer.str(n) == 'x' * 8


def test_fields(m):
    with lltype.scoped_alloc(m.TEXT_PAIR, zero=True) as pair:
        with rffi.scoped_str2charp('key') as key:
            with rffi.scoped_str2charp('value') as value:
                pair.c_key = key
                pair.c_value = value
                assert m.c_text_pair_length(pair) == 8
