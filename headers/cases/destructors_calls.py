import pytest


def test_a_scope_calls_the_destructor(m):
    with m.closing(m.c_dt_box_new(5), m.c_dt_box_free) as box:
        assert (m.c_dt_box_value(box), m.c_dt_alive()) == (5, 1)
        with m.closing(m.c_dt_box_new_twice(4), m.c_dt_box_free) as other:
            assert (m.c_dt_box_value(other), m.c_dt_alive()) == (8, 2)
    assert m.c_dt_alive() == 0


def test_a_scope_calls_the_destructor_when_an_exception_leaves_it(m):
    with pytest.raises(KeyError):
        with m.closing(m.c_dt_box_new(5), m.c_dt_box_free):
            raise KeyError
    assert m.c_dt_alive() == 0


def test_where_nothing_was_made_nothing_is_freed(m):
    with m.closing(m.c_dt_box_new(-1), m.c_dt_box_free) as box:
        assert not box
    assert m.c_dt_alive() == 0


def test_a_scope_of_memory_that_c_initializes(m):
    with m.scoped(m.DT_STREAM) as stream:
        m.c_dtStreamInit(stream)
        with m.closing(stream, m.c_dtStreamEnd):
            assert stream.c_state == 1
        assert stream.c_state == 2
