from rpython.rtyper.lltypesystem import rffi, lltype


def argument_type(function, index):
    return lltype.typeOf(function._ptr).TO.ARGS[index]


def test_out_parameter(m):
    with lltype.scoped_alloc(rffi.CArrayPtr(m.PPT_NODEP).TO, 2) as out:
        assert m.c_ppt_make(out, 30) == 0
        assert rffi.cast(lltype.Signed, out[0].c_value) == 30
        assert not out[0].c_next
        m.c_ppt_make(rffi.ptradd(out, 1), 12)
        listed = rffi.cast(argument_type(m.c_ppt_sum, 0), out)
        assert m.c_ppt_sum(listed, 2) == 42
        listed = rffi.cast(argument_type(m.c_ppt_sum_fixed, 0), out)
        assert m.c_ppt_sum_fixed(listed, 2) == 42
        m.c_ppt_free(out)
        m.c_ppt_free(rffi.ptradd(out, 1))
        assert not out[0]


def test_result(m):
    with lltype.scoped_alloc(m.PPT_NODE, zero=True) as node:
        node.c_next = node
        assert m.c_ppt_link(node)[0] == node


def test_opaque_out_parameter(m):
    with lltype.scoped_alloc(rffi.CArrayPtr(m.PPT_STOREP).TO, 1) as out:
        assert m.c_ppt_open(out) == 0
        assert out[0]
        m.c_ppt_close(out)
        assert not out[0]
