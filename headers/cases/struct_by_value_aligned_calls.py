from rpython.rtyper.lltypesystem import rffi, lltype

SEVEN = range(1, 8)


def test_long_double(m):
    with lltype.scoped_alloc(m.SBAL_LONG_DOUBLE, zero=True) as s:
        s.c_i = rffi.cast(rffi.INT, 4)
        assert m.c_sbal_long_double_i(*(SEVEN + [s])) == 47


def test_aligned_ones_arrive(m):
    """Untranslated, a vector or an over-aligned member does not make the record's place on the stack aligned."""
    with lltype.scoped_alloc(m.SBAL_VECTOR, zero=True) as s:
        s.c_last[3] = 4
        assert m.c_sbal_vector_last(*(SEVEN + [s])) == 47
    with lltype.scoped_alloc(m.SBAL_MEMBER, zero=True) as s:
        s.c_c = 5
        assert m.c_sbal_member_c(*(SEVEN + [s])) == 57
