from rpython.rtyper.lltypesystem import rffi, lltype


def as_int(value):
    return int(rffi.cast(lltype.Signed, value))


def check_owner(m, owner):
    assert as_int(owner.c_n) == 5
    assert owner.c_end == 0.5
    parts = rffi.cast(rffi.CArrayPtr(m.ARC_PART), owner.c_parts)
    assert [parts[i].c_tag for i in range(3)] == ['a', 'b', 'c']
    assert as_int(parts[2].c_value) == -3
    grid = rffi.cast(rffi.INTP, owner.c_grid)
    assert [as_int(grid[i]) for i in range(6)] == range(6)


def test_result(m):
    check_owner(m, m.c_arc_owner_get())


def test_inside_another_and_field(m):
    holds = m.c_arc_holds_get()
    assert as_int(holds.c_first.c_n) == 6
    check_owner(m, holds.c_next)


def test_callback(m):
    seen = []

    def visit(owner):
        check_owner(m, owner)
        seen.append(as_int(owner.c_n))

    m.c_arc_visit(visit)
    assert seen == [5]


def test_out_parameter(m):
    with lltype.scoped_alloc(rffi.CArrayPtr(m.ARC_OWNERP).TO, 1) as out:
        m.c_arc_out(out)
        check_owner(m, out[0])


def test_many_elements(m):
    large = m.c_arc_large_get()
    assert as_int(large.c_before) == 1
    assert as_int(large.c_after) == 2
