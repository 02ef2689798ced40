from rpython.rtyper.lltypesystem import lltype, rffi


def test_what_is_behind_it_has_its_place(m):
    holder = m.c_ul_holder_get()
    assert holder.c_after == 5
    m.c_ul_state_count(holder.c_state, 7)
    assert holder.c_state.c_parts.c_count == 7


def test_memory_is_large_enough(m):
    with lltype.scoped_alloc(m.UL_HOLDER) as holder:
        holder.c_after = rffi.cast(rffi.INT, 9)
        assert m.c_ul_holder_after(holder) == 9
