from rpython.rtyper.lltypesystem import lltype, rffi


def test_by_pointer_to_memory_of_the_size(m):
    store = lltype.typeOf(m.c_f128_store._ptr).TO.ARGS[0]
    with lltype.scoped_alloc(m.ULONG_LONGP.TO, 2) as a:
        with lltype.scoped_alloc(m.ULONG_LONGP.TO, 2) as b:
            m.c_f128_store(rffi.cast(store, a), 0.25)
            m.c_f128_store(rffi.cast(store, b), -4.0)
            result = m.f128_add(a, b)
            assert m.c_f128_narrow(result) == -3.75
            lltype.free(result, flavor='raw')
