from rpython.rtyper.annlowlevel import llhelper
from rpython.rtyper.lltypesystem import rffi, lltype


def as_int(value):
    return int(rffi.cast(lltype.Signed, value))


def c_int(value):
    return rffi.cast(rffi.INT, value)


def square(x):
    return c_int(as_int(x) ** 2)


def test_callback_receives_callback(m):
    def outer(leaf, x):
        return c_int(10 * as_int(leaf(x)))

    assert m.c_coc_run(outer, 4) == 50


def test_callback_returns_callback(m):
    def chooser(which):
        if as_int(which) == 1:
            return llhelper(m.COC_LEAF, square)
        return lltype.nullptr(m.COC_LEAF.TO)

    assert m.c_coc_choose(chooser, 1, 12) == 144
    assert m.c_coc_choose(chooser, 0, 12) == -1


def test_deep(m):
    def run(with_, leaf):
        return with_(leaf, c_int(6))

    assert m.c_coc_deep(run) == 7


def test_array_of_callbacks(m):
    with lltype.scoped_alloc(rffi.CArrayPtr(m.COC_LEAF).TO, 3) as leaves:
        for i in range(3):
            leaves[i] = llhelper(m.COC_LEAF, square)
        types = lltype.typeOf(m.c_coc_pointer._ptr).TO.ARGS
        leaves = rffi.cast(types[0], leaves)
        assert m.c_coc_pointer(leaves, lltype.nullptr(types[1].TO), 3) == 5
