from rpython.rtyper.lltypesystem import rffi, lltype


def test_the_module_still_works(m):
    assert m.rffi is rffi
    assert m.lltype is lltype
    assert m.c_nom_add(1, 2, 3, 4) == 10
    assert m.c_nom_dunder(1, 2, 3) == 6
    assert isinstance(m.__name__, str)
    assert isinstance(m.__file__, str)
    assert isinstance(m.__doc__, str)
    assert 'names_of_the_module.h' in m.__doc__


def test_functions(m):
    assert m.c_external_(1) == 2
    assert m.c_c_external(1) == 3
    assert m.c_rffi_(1) == 4
