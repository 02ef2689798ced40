from rpython.rtyper.lltypesystem import lltype


def bound(m, c_name):
    for value in vars(m).values():
        if type(value) is type(bound) and getattr(value, '_ptr', None) and \
                value._ptr._obj._name == c_name:
            return value
    raise KeyError(c_name)


def test_functions(m):
    assert bound(m, '$')(42) == 42
    flow = bound(m, 'cash$flow')
    null = lltype.nullptr(lltype.typeOf(flow._ptr).TO.ARGS[0].TO)
    assert flow(null, 7) == 7


def test_names_are_python(m):
    for name in vars(m):
        assert '$' not in name


def test_members(m):
    with lltype.scoped_alloc(m.CASH_x24_, zero=True) as p:
        m.c_set_cash_x24__in_x24_(p, 5)
        m.c_set_cash_x24___x24_out(p, 3)
        assert m.c_get_cash_x24__in_x24_(p) - m.c_get_cash_x24___x24_out(p) == 2
