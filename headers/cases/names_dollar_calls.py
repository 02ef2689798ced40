from rpython.rtyper.lltypesystem import rffi, lltype


def bound(m, c_name):
    for value in vars(m).values():
        if hasattr(value, '_ptr') and value._ptr._obj._name == c_name:
            return value
    raise KeyError(c_name)


def test_functions(m):
    assert bound(m, '$')(42) == 42
    flow = bound(m, 'cash$flow')
    with lltype.scoped_alloc(lltype.typeOf(flow._ptr).TO.ARGS[0].TO, zero=True) as cash:
        assert flow(cash, 7) == 7


def test_names_are_python(m):
    for name in vars(m):
        assert '$' not in name
