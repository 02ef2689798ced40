from rpython.rtyper.lltypesystem import rffi


def test_fixed_part(m):
    assert m.c_va_sum(0) == 0
    with rffi.scoped_alloc_buffer(16) as buffer:
        n = m.c_va_format(buffer.raw, 16, 'plain 100%%')
        assert buffer.str(n) == 'plain 100%'
