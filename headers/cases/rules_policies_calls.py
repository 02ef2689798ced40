import errno

from rpython.rlib import rposix
from rpython.rtyper.lltypesystem import lltype, rffi


def saved(result, *results):
    assert result in results or not results
    return rposix.get_saved_errno()


def test_errno_is_saved(m):
    assert m.c_rp_open('there', 3) == 3
    assert saved(m.c_rp_open(None, 3), -1) == errno.ENOENT
    assert saved(m.c_rp_close(7), -1) == 7
    assert saved(m.c_rp_re_1(8), -1) == 8
    assert saved(m.c_rp_inline(9), -1) == 9
    assert saved(m.c_rp_log_int('%d', 10), -1) == 10
    assert saved(m.c_rp_not_const(11), -1) == 11
    assert saved(m.c_rp_walk(lambda x: x, 5), -1) == 10


def test_errno_passes_through_c(m):
    pair = m.rp_make(12)
    assert rposix.get_saved_errno() == 12
    assert pair.c_a == 12
    lltype.free(pair, flavor='raw')


def test_errno_is_zero_before(m):
    assert saved(m.c_rp_count(-1), -1) == errno.EINVAL
    assert saved(m.c_rp_count(1), 0) == 0


def test_errno_is_left_alone(m):
    rposix.set_saved_errno(77)
    assert saved(m.c_rp_twice(4), 8) == 77
    assert saved(m.c_rp_const(4), -4) == 77
    assert int(rffi.cast(lltype.Signed, m.c_rp_bare(rffi.cast(rffi.INT, 1)))) == 2
    assert rposix.get_saved_errno() == 77
    assert rffi.cast(rffi.DOUBLE, m.c_rp_long(rffi.cast(rffi.LONGDOUBLE, 3.0))) == 1.5
    assert rposix.get_saved_errno() == 77


def test_what_the_annotator_is_told(m):
    graph = lambda function: getattr(function, '_ptr', function)._obj
    assert graph(m.c_rp_twice)._callable._elidable_function_
    assert not graph(m.c_rp_twice).random_effects_on_gcobjs
    assert graph(m.c_rp_const)._callable._elidable_function_
    assert not hasattr(graph(m.c_rp_not_const)._callable, '_elidable_function_')
    # Its number passes through memory.
    assert not hasattr(graph(m.c_rp_wide)._callable, '_elidable_function_')
    assert not hasattr(graph(m.c_rp_pure)._callable, '_elidable_function_')
    assert graph(m.c_rp_pure)._safe_not_sandboxed
    assert graph(m.c_rp_open).random_effects_on_gcobjs
    assert not graph(m.c_rp_close).random_effects_on_gcobjs
    assert graph(m.c_rp_walk).random_effects_on_gcobjs
