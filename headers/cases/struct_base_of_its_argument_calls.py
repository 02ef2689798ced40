from rpython.rtyper.annlowlevel import llhelper
from rpython.rtyper.lltypesystem import rffi, lltype


def as_int(value):
    return int(rffi.cast(lltype.Signed, value))



def test_base(m):
    with lltype.scoped_alloc(m.SBA_BASE, zero=True) as base:
        base.c_n = rffi.cast(rffi.INT, 5)
        assert m.c_sba_base_n(base) == 5


def test_derived(m):
    CALLBACK = rffi.CCallback([m.SBA_DERIVEDP], rffi.INT)

    def f(self):
        return rffi.cast(rffi.INT, as_int(self.c_own) * 100 + as_int(self.c_base.c_n))

    def plain(x):
        return x

    with lltype.scoped_alloc(m.SBA_DERIVED, zero=True) as d:
        d.c_own = rffi.cast(rffi.INT, 3)
        d.c_base.c_n = rffi.cast(rffi.INT, 50)
        d.c_base.c_f = rffi.cast(lltype.typeOf(d.c_base.c_f), llhelper(CALLBACK, f))
        d.c_base.c_plain = llhelper(rffi.CCallback([rffi.INT], rffi.INT), plain)
        assert m.c_sba_call(d) == 353


def test_class(m):
    CALLBACK = rffi.CCallback([m.SBA_OBJECTP], lltype.Void)

    def dispose(o):
        o.c_id = rffi.cast(rffi.INT, -as_int(o.c_id))

    with lltype.scoped_alloc(m.SBA_CLASS, zero=True) as type:
        with lltype.scoped_alloc(m.SBA_OBJECT, zero=True) as o:
            type.c_dispose = rffi.cast(lltype.typeOf(type.c_dispose), llhelper(CALLBACK, dispose))
            o.c_id = rffi.cast(rffi.INT, 8)
            o.c_type = type
            assert m.c_sba_dispose(type, o) == -8


def test_beside(m):
    with lltype.scoped_alloc(m.SBA_BESIDE, zero=True) as b:
        b.c_a = rffi.cast(rffi.INT, 4)
        assert m.c_sba_beside_a(b) == 4
