from rpython.rtyper.lltypesystem import rffi


def test_text(m):
    t = m.c_fam_text_new('flexible')
    assert m.c_fam_text_length(t) == 8
    text = rffi.ptradd(rffi.cast(rffi.CCHARP, t), 4)
    assert rffi.charp2str(text) == 'flexible'
    m.c_fam_free(rffi.cast(rffi.VOIDP, t))


def test_records(m):
    items = m.c_fam_list_new(4)
    assert m.c_fam_list_sum(items) == 3.0
    m.c_fam_free(rffi.cast(rffi.VOIDP, items))


def test_data_begins_before_the_end_of_the_struct(m):
    p = m.c_fam_early_new()
    rest = rffi.ptradd(rffi.cast(rffi.CCHARP, p), 9)
    assert rffi.charp2str(rest) == 'early'
    m.c_fam_free(rffi.cast(rffi.VOIDP, p))


def test_by_address(m):
    t = m.c_fam_text_new('flexible')
    assert rffi.charp2str(m.c_addr_fam_text_text(t)) == 'flexible'
    m.c_addr_fam_text_text(t)[0] = 'F'
    assert rffi.charp2str(m.c_addr_fam_text_text(t)) == 'Flexible'
    m.c_fam_free(rffi.cast(rffi.VOIDP, t))
    numbers = m.c_fam_list_new(4)
    items = m.c_addr_fam_list_items(numbers)
    items[3].c_value = items[3].c_value + 1.0
    assert m.c_fam_list_sum(numbers) == 4.0
    m.c_fam_free(rffi.cast(rffi.VOIDP, numbers))
    p = m.c_fam_early_new()
    assert rffi.charp2str(m.c_addr_fam_early_rest(p)) == 'early'
    m.c_fam_free(rffi.cast(rffi.VOIDP, p))
