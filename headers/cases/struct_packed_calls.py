def has(record, field):
    return 'c_' + field in record._flds


def test_by_pointer(m):
    p = m.c_sp_after_new()
    assert m.c_sp_after_b(p) == 0x12345678
    assert m.c_sp_after_c(p) == 0.5


def test_members_that_lie_right(m):
    assert [record for record in (m.SP_AFTER, m.SP_BEFORE, m.SP_MEMBER, m.SP_MACRO, m.SP_TYPEDEF, m.SP_UNION)
            if not has(record, 'a')] == []
    assert has(m.SP_MEMBER, 'c')
    assert has(m.SP_OUTER, 'a') and has(m.SP_OUTER, 'end')


def test_members_that_do_not(m):
    assert [record for record in (m.SP_AFTER, m.SP_BEFORE, m.SP_MEMBER, m.SP_MACRO, m.SP_TYPEDEF)
            if has(record, 'b')] == []
    assert not has(m.SP_AFTER, 'c')


def test_accessors_reach_them(m):
    p = m.c_sp_after_new()
    assert m.c_get_sp_after_b(p) == 0x12345678
    assert m.c_get_sp_after_c(p) == 0.5
    m.c_set_sp_after_b(p, -2)
    m.c_set_sp_after_c(p, 1.25)
    assert (m.c_sp_after_b(p), m.c_sp_after_c(p)) == (-2, 1.25)
