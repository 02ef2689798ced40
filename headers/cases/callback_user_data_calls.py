import pytest
from rpython.rlib.rarithmetic import widen
from rpython.rtyper.lltypesystem import lltype, rffi


class Sum(object):
    """What is made a subclass of KeptAlive for each module."""
    total = 0
    isDone = False


def callbacks(m):
    class Total(m.KeptAlive, Sum):
        pass

    def visit(value, user_data):
        found = m.kept(user_data)
        found.total += widen(value)
        if value == 4:
            raise ValueError
        return m.cast(m.C_INT, 0)
    visit._errorcode_ = m.cast(m.C_INT, -1)

    def done(user_data):
        m.kept(user_data).isDone = True
    return Total, visit, done


def test_an_object_goes_through_c(m):
    Total, visit, _ = callbacks(m)
    total = Total()
    handle = m.keep(total)
    assert handle
    assert m.c_cud_each(4, visit, handle) == 0
    assert total.total == 6
    m.release(handle)


def test_c_calls_later(m):
    Total, visit, _ = callbacks(m)
    first, second = Total(), Total()
    handles = [m.keep(first), m.keep(second)]
    m.c_cud_set(visit, handles[1])
    m.c_cud_fire(7)
    m.c_cud_set(visit, handles[0])
    m.c_cud_fire(2)
    m.c_cud_fire(1)
    assert (first.total, second.total) == (3, 7)
    for handle in handles:
        m.release(handle)


def test_an_exception_is_the_error_code(m):
    Total, visit, _ = callbacks(m)
    total = Total()
    handle = m.keep(total)
    assert m.c_cud_each(10, visit, handle) == -1
    assert total.total == 10
    m.release(handle)



def test_a_record_holds_callbacks(m):
    Total, visit, done = callbacks(m)
    total = Total()
    handle = m.keep(total)
    with m.scoped(m.CUD_HOOKS) as hooks:
        hooks.c_visit = m.callback(m.CUD_VISIT, visit)
        hooks.c_user_data = handle
        assert m.c_cud_run(hooks, 3) == 0
        assert (total.total, total.isDone) == (3, False)
        hooks.c_done = m.callback(lltype.typeOf(hooks).TO.c_done, done)
        assert m.c_cud_run(hooks, 4) == -1
        assert total.isDone
    m.release(handle)


def test_what_c_takes_as_void(m):
    def wide(value):
        return m.cast(rffi.LONGLONG, value * 1000000000000)
    assert m.c_cud_widen(m.cast(m.VOIDP, m.callback(m.CUD_WIDE, wide)), 3) == 3000000000000


def test_released_handles_are_no_handles(m):
    Total, visit, _ = callbacks(m)
    handle = m.keep(Total())
    m.release(handle)
    later = m.keep(Total())
    assert handle != later
    for wrong in (handle, lltype.nullptr(rffi.VOIDP.TO)):
        with pytest.raises(KeyError):
            m.kept(wrong)
        with pytest.raises(KeyError):
            m.release(wrong)
    m.release(later)


def test_numbers_of_handles_start_again(m):
    Total, visit, _ = callbacks(m)
    m._handles.last = 0x7ffffffd
    handles = [m.keep(Total()) for _ in range(4)]
    numbers = [rffi.cast(lltype.Signed, handle) for handle in handles]
    assert numbers[:2] == [0x7ffffffe, 0x7fffffff] and 0 < numbers[2] < numbers[3] < 100
    m._handles.last = numbers[2] - 1
    # What is kept keeps its number.
    assert rffi.cast(lltype.Signed, m.keep(Total())) == numbers[3] + 1
    for handle in handles:
        m.release(handle)
