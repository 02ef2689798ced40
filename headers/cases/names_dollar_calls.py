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
