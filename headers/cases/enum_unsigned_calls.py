from rpython.rtyper.lltypesystem import rffi, lltype


def as_int(value):
    return int(rffi.cast(lltype.Signed, value))


def test_values(m):
    assert as_int(m.c_traffic_next(0)) == 1
    assert as_int(m.c_traffic_next(1)) == 7
    assert as_int(m.c_traffic_next(7)) == 0


def test_pointer_is_unsigned(m):
    with lltype.scoped_alloc(rffi.UINTP.TO, 3) as lights:
        m.c_traffic_store(lights, 3)
        assert as_int(lights[2]) == 7
        assert as_int(m.c_traffic_count(lights, 3, 7)) == 3


def test_fields(m):
    with lltype.scoped_alloc(m.TRAFFIC_LIGHT) as light:
        m.c_traffic_light_start(light)
        assert as_int(light.c_now) == 1
        assert as_int(light.c_plan[2]) == 7
