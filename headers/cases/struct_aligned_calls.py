from rpython.rtyper.lltypesystem import rffi, lltype



def take(m, given):
    """Passes it in its position, and null pointers in all others."""
    types = lltype.typeOf(m.c_sa_take._ptr).TO.ARGS
    return m.c_sa_take(*[given if T == lltype.typeOf(given) else lltype.nullptr(T.TO) for T in types])


def number(value):
    return rffi.cast(rffi.INT, value)


def test_record(m):
    with lltype.scoped_alloc(m.SA_RECORD, zero=True) as r:
        r.c_a = number(40)
        r.c_b = chr(2)
        assert m.c_sa_sum(r) == 42


def test_members(m):
    with lltype.scoped_alloc(m.SA_MEMBER, zero=True) as a:
        a.c_b = number(3)
        a.c_c = chr(4)
        assert take(m, a) == 34
    with lltype.scoped_alloc(m.SA_ALIGNAS, zero=True) as b:
        b.c_line[63] = chr(5)
        b.c_d = chr(6)
        assert take(m, b) == 11


def test_typedefs(m):
    with lltype.scoped_alloc(m.SA_TYPEDEF, zero=True) as c:
        c.c_b = number(7)
        assert take(m, c) == 7
    with lltype.scoped_alloc(m.SA_LARGEST, zero=True) as d:
        d.c_x = number(8)
        assert take(m, d) == 8


def test_less(m):
    with lltype.scoped_alloc(m.SA_LESS, zero=True) as e:
        e.c_a = chr(9)
        assert take(m, e) == 9
    with lltype.scoped_alloc(m.SA_PACKED, zero=True) as f:
        f.c_a = chr(10)
        assert take(m, f) == 10


def test_embedded(m):
    with lltype.scoped_alloc(m.SA_EMBEDS, zero=True) as g:
        g.c_r.c_a = number(10)
        g.c_r.c_b = chr(1)
        assert take(m, g) == 11


def test_harmless(m):
    with lltype.scoped_alloc(m.SA_HARMLESS, zero=True) as h:
        h.c_a = number(12)
        assert take(m, h) == 12
