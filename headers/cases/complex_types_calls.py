from rpython.rtyper.lltypesystem import lltype, rffi


def pair(P, first, second):
    p = lltype.malloc(P.TO, 2, flavor='raw', track_allocation=False)
    p[0], p[1] = rffi.cast(P.TO.OF, first), rffi.cast(P.TO.OF, second)
    return p


def parts(p):
    found = (float(rffi.cast(rffi.DOUBLE, p[0])), float(rffi.cast(rffi.DOUBLE, p[1])))
    lltype.free(p, flavor='raw')
    return found


def test_by_pointer_to_the_parts(m):
    a, b = pair(rffi.DOUBLEP, 1.0, 2.0), pair(rffi.DOUBLEP, 0.5, -4.0)
    result = pair(rffi.DOUBLEP, 0.0, 0.0)
    m.c_cx_add(result, a, b)
    assert (result[0], result[1]) == (1.5, -2.0)
    assert m.c_cx_abs(pair(rffi.DOUBLEP, 3.0, 4.0)) == 25.0
    assert m.c_cx_integer(pair(rffi.INTP, 4, 2)) == 42


def test_as_results(m):
    assert parts(m.cx_add(pair(rffi.DOUBLEP, 1.0, 2.0), pair(rffi.DOUBLEP, 0.5, -4.0))) == (1.5, -2.0)
    assert parts(m.cx_float(rffi.cast(rffi.FLOAT, 1.5))) == (1.5, -3.0)
    assert parts(m.cx_long()) == (0.5, 0.25)


def test_arrays_by_cast(m):
    numbers = pair(rffi.FLOATP, 1.0, 2.0)
    out = pair(rffi.DOUBLEP, 0.0, 0.0)
    signature = lltype.typeOf(m.c_cx_store._ptr).TO.ARGS
    m.c_cx_store(rffi.cast(signature[0], out), rffi.cast(signature[1], numbers), 1)
    assert (out[0], out[1]) == (-2.0, 1.0)


def test_members(m):
    with lltype.scoped_alloc(m.CX_PAIR, zero=True) as p:
        b = m.c_addr_cx_pair_b(p)
        b[0], b[1] = 7.0, -1.0
        negated = m.cx_typedef(rffi.cast(m.CX_NUMBERP, b))
        assert parts(negated) == (-7.0, 1.0)
        p.c_after = rffi.cast(rffi.INT, 3)
        assert m.c_cx_after(p) == 3
