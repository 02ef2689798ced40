def test_by_pointer(m):
    p = m.c_packet_new()
    assert int(m.c_packet_length(p)) == 4000
    assert m.c_packet_delta(p) == -17
    m.c_packet_set_delta(p, 31)
    assert m.c_packet_delta(p) == 31
    assert int(m.c_packet_length(p)) == 4000
    m.c_packet_free(p)
