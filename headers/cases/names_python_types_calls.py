from rpython.rtyper.lltypesystem import rffi, lltype


def test_scalars(m):
    assert m.c_npt_call(1, 2, 3) == 6
    assert m.c_npt_len(1, 2, 3, 4) == 10


def test_records(m):
    types = lltype.typeOf(m.c_npt_record._ptr).TO.ARGS
    with lltype.scoped_alloc(types[0].TO) as d:
        with lltype.scoped_alloc(types[1].TO) as e:
            d.c_from = rffi.cast(rffi.INT, 4)
            e.c_x = rffi.cast(rffi.INT, 2)
            assert m.c_npt_record(d, e) == 42


def test_callback(m):
    def half(x):
        return x / 2

    assert m.c_npt_import(half, 5) == 2.5


def test_builtins_still_work_in_the_module(m):
    assert len(m.__doc__) > 0
    assert 'names_python_types.h' in m.__doc__
    taken = ['None', 'str', 'len', 'object', 'list', 'print', 'lambda', 'dict', 'is']
    assert not [name for name in taken if name in vars(m)]
    assert [vars(m)[name + '_'] for name in ['None', 'str', 'len', 'object', 'list']] == [rffi.INT] * 5
