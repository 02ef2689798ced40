from rpython.rtyper.lltypesystem import rffi, lltype


def as_int(value):
    return int(rffi.cast(lltype.Signed, value))


def written(function, *pointer_types):
    pointers = [lltype.malloc(t.TO, 1, flavor='raw') for t in pointer_types]
    function(*pointers)
    values = [p[0] for p in pointers]
    for p in pointers:
        lltype.free(p, flavor='raw')
    return values


def test_integers(m):
    values = written(m.c_ptr_short, rffi.SHORTP, rffi.USHORTP)
    assert map(as_int, values) == [-1, 65535]
    values = written(m.c_ptr_int, rffi.INTP, rffi.UINTP)
    assert map(as_int, values) == [-2, 4294967294]
    values = written(m.c_ptr_long, rffi.LONGP, rffi.ULONGP)
    assert map(int, values) == [-3, 2 ** 64 - 1]


def test_characters(m):
    c, sc, uc = written(m.c_ptr_char, rffi.CCHARP, rffi.SIGNEDCHARP, rffi.UCHARP)
    assert c == 'z'
    assert as_int(sc) == -4
    assert as_int(uc) == 252


def test_result_is_the_same_pointer(m):
    with lltype.scoped_alloc(rffi.INTP.TO, 3) as values:
        for i in range(3):
            values[i] = rffi.cast(rffi.INT, 10 * i)
        second = m.c_ptr_choose(values, rffi.ptradd(values, 2), 1)
        assert as_int(second[0]) == 20
        assert m.c_ptr_sum(values, 3) == 30


def test_fields(m):
    with lltype.scoped_alloc(m.PTR_HOLDER, zero=True) as holder:
        with lltype.scoped_alloc(rffi.INTP.TO, 1) as i:
            with lltype.scoped_alloc(rffi.DOUBLEP.TO, 1) as d:
                holder.c_i = i
                holder.c_d = d
                m.c_ptr_holder_write(holder)
                assert as_int(i[0]) == 42
                assert d[0] == 1.5
                assert not holder.c_s
