from rpython.rtyper.lltypesystem import rffi, lltype


def as_int(value):
    return int(rffi.cast(lltype.Signed, value))


def test_result(m):
    def triple(x):
        return rffi.cast(rffi.INT, 3 * as_int(x))

    def multiply(a, b):
        return rffi.cast(rffi.INT, as_int(a) * as_int(b))

    assert m.c_fp_apply(triple, 14) == 42
    assert m.c_fp_apply_typedef(6, multiply) == 42


def test_no_result(m):
    seen = []

    def visit(value):
        seen.append(as_int(value))

    def done():
        seen.append('done')

    with lltype.scoped_alloc(rffi.INTP.TO, 2) as values:
        values[0] = rffi.cast(rffi.INT, -4)
        values[1] = rffi.cast(rffi.INT, 4)
        m.c_fp_each(values, 2, visit)
    m.c_fp_then(done)
    assert seen == [-4, 4, 'done']
