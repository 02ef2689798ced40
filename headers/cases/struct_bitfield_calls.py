from rpython.rtyper.lltypesystem import lltype


def test_by_pointer(m):
    p = m.c_packet_new()
    assert int(m.c_packet_length(p)) == 4000
    assert m.c_packet_delta(p) == -17
    m.c_packet_set_delta(p, 31)
    assert m.c_packet_delta(p) == 31
    assert int(m.c_packet_length(p)) == 4000
    m.c_packet_free(p)


def test_round_trip_against_c(m):
    p = m.c_packet_new()
    assert int(m.c_get_packet_length(p)) == 4000
    assert m.c_get_packet_delta(p) == -17
    m.c_set_packet_delta(p, 31)
    assert m.c_packet_delta(p) == 31
    m.c_set_packet_length(p, 0xfff)
    m.c_set_packet_version(p, 9)
    assert int(m.c_packet_length(p)) == 0xfff
    assert int(m.c_get_packet_version(p)) == 9
    m.c_set_packet_delta(p, 32)
    assert m.c_get_packet_delta(p) == -32
    m.c_packet_free(p)


def test_in_memory_of_rpython(m):
    with lltype.scoped_alloc(m.PACKET, zero=True) as p:
        p.c_after = 0.5
        m.c_set_packet_length(p, 77)
        assert int(m.c_packet_length(p)) == 77
        assert p.c_after == 0.5
