from rpython.rtyper.lltypesystem import rffi, lltype


def as_int(value):
    return int(rffi.cast(lltype.Signed, value))


def in_c_memory(container):
    rffi.cast(rffi.VOIDP, container)    # any cast moves it from simulation to real memory
    return container


def test_members_overlap(m):
    with lltype.scoped_alloc(m.NUMBER) as n:
        in_c_memory(n)
        m.c_number_set_double(n, 1.0)
        assert n.c_d == 1.0
        assert as_int(n.c_bytes[7]) == 0x3f
        n.c_i = rffi.cast(rffi.INT, 0x1234)
        assert m.c_number_low_byte(n) == 0x34


def test_typedef(m):
    with lltype.scoped_alloc(m.BITS32) as bits:
        in_c_memory(bits)
        bits.c_f = rffi.cast(rffi.FLOAT, 1.0)
        assert int(m.c_bits32_of(bits)) == 0x3f800000


def test_in_record(m):
    with lltype.scoped_alloc(m.TAGGED, zero=True) as t:
        in_c_memory(t)
        m.c_tagged_set(t, 0)
        assert as_int(t.c_value.c_i) == 25
        m.c_tagged_set(t, 1)
        assert t.c_value.c_d == 2.5
        assert as_int(t.c_kind) == 1
