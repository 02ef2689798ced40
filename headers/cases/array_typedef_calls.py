from rpython.rtyper.lltypesystem import rffi, lltype


def argument_type(function, index):
    return lltype.typeOf(function._ptr).TO.ARGS[index]


def test_parameters(m):
    with lltype.scoped_alloc(rffi.INTP.TO, 3) as v:
        for i in range(3):
            v[i] = rffi.cast(rffi.INT, i)
        m.c_vec_add(*[rffi.cast(argument_type(m.c_vec_add, i), v) for i in range(3)])
        assert rffi.cast(lltype.Signed, v[2]) == 4
        assert m.c_vec_pointer(rffi.cast(argument_type(m.c_vec_pointer, 0), v)) == 4


def test_one_element_array_of_records(m):
    with lltype.scoped_alloc(m.BIG_NUMBER) as number:
        m.c_big_set(number, 2 ** 40)
        assert int(m.c_big_get(number)) == 2 ** 40
        assert rffi.cast(lltype.Signed, number.c_size) == 1


def test_fields(m):
    with lltype.scoped_alloc(m.BODY, zero=True) as body:
        m.c_body_reset(body)
        assert rffi.cast(lltype.Signed, body.c_position[2]) == 2
        corners = rffi.cast(rffi.INTP, body.c_corners)
        assert rffi.cast(lltype.Signed, corners[1 * 3 + 2]) == 12
        assert rffi.charp2str(rffi.cast(rffi.CCHARP, body.c_name)) == 'sun'
