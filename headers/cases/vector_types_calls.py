from rpython.rtyper.lltypesystem import lltype, rffi


def test_by_pointer_to_the_elements(m):
    with lltype.scoped_alloc(rffi.FLOATP.TO, 5) as memory:
        # At no place that a vector could be read from as it is.
        v = rffi.ptradd(memory, 1)
        for i in range(4):
            v[i] = rffi.cast(rffi.FLOAT, i + 0.5)
        result = m.vec_scale(v, rffi.cast(rffi.FLOAT, 2.0))
        assert [float(rffi.cast(rffi.DOUBLE, result[i])) for i in range(4)] == [1.0, 3.0, 5.0, 7.0]
        lltype.free(result, flavor='raw')


def test_member(m):
    with lltype.scoped_alloc(m.VEC_HOLDER, zero=True) as holder:
        m.c_addr_vec_holder_first(holder)[2] = rffi.cast(rffi.FLOAT, 30.0)
        holder.c_after = rffi.cast(rffi.INT, 12)
        assert m.c_vec_after(holder) == 42
