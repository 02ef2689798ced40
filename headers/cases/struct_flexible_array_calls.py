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
