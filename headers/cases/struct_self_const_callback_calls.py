from rpython.rtyper.annlowlevel import llhelper
from rpython.rtyper.lltypesystem import rffi, lltype


def test_methods(m):
    def weight(self):
        return self[0].c_value

    def drop(self):
        self.c_value = rffi.cast(rffi.INT, 0)

    with lltype.scoped_alloc(m.NODE_OPS, zero=True) as ops:
        ops.c_weight = llhelper(m.NODE_OPS._flds['c_weight'], weight)
        ops.c_drop = llhelper(m.NODE_OPS._flds['c_drop'], drop)
        ops.c_value = rffi.cast(rffi.INT, 4)
        assert m.c_node_ops_weigh(ops) == 40
        m.c_node_ops_drop(ops)
        assert rffi.cast(lltype.Signed, ops.c_value) == 0
