from rpython.rtyper.lltypesystem import rffi, lltype


def test_each_field(m):
    with lltype.scoped_alloc(m.MANY_FIELDS, zero=True) as fields:
        m.c_many_fields_fill(fields)
        for i in range(100, 300):
            assert rffi.cast(lltype.Signed, getattr(fields, 'c_f%d' % i)) == i
