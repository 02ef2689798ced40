from rpython.rtyper.lltypesystem import rffi, lltype


def as_int(value):
    return int(rffi.cast(lltype.Signed, value))


def fill(p, x, y):
    p.c_x = rffi.cast(rffi.INT, x)
    p.c_y = rffi.cast(rffi.INT, y)


def test_read_and_write(m):
    with lltype.scoped_alloc(m.POINT) as p:
        fill(p, 3, -4)
        assert m.c_point_length(p) == 25
        m.c_point_move(p, 10, 20)
        assert (as_int(p.c_x), as_int(p.c_y)) == (13, 16)


def test_pointer_result(m):
    with lltype.scoped_alloc(m.POINT) as p:
        with lltype.scoped_alloc(m.POINT) as q:
            fill(p, 1, 1)
            fill(q, 2, 2)
            assert m.c_point_larger(p, q) == q
            assert m.c_point_larger(q, p) == q


def test_array(m):
    with lltype.scoped_alloc(rffi.CArrayPtr(m.POINT).TO, 3) as points:
        for i in range(3):
            fill(points[i], i, 100)
        assert m.c_points_sum(rffi.cast(m.POINTP, points), 3) == 303


def test_null(m):
    assert not lltype.nullptr(m.POINTP.TO)
