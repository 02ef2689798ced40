from rpython.rtyper.lltypesystem import rffi, lltype


def as_int(value):
    return int(rffi.cast(lltype.Signed, value))


def test_record(m):
    def visit(item, user_data):
        assert item[0].c_weight == 0.5
        assert rffi.cast(lltype.Signed, user_data) == 7
        return item[0].c_id

    with lltype.scoped_alloc(rffi.CArrayPtr(m.CCP_ITEM).TO, 2) as items:
        for i in range(2):
            items[i].c_id = rffi.cast(rffi.INT, 20 + i)
            items[i].c_weight = 0.5
        first = rffi.cast(lltype.typeOf(m.c_ccp_items._ptr).TO.ARGS[0], items)
        user_data = rffi.cast(rffi.VOIDP, 7)
        assert m.c_ccp_items(first, 2, visit, user_data) == 41


def test_text(m):
    seen = []

    def visit(text):
        seen.append(rffi.charp2str(rffi.cast(rffi.CCHARP, text)))
        return rffi.cast(rffi.INT, len(seen))

    assert m.c_ccp_texts(visit) == 3
    assert seen == ['first', 'second']


def test_bytes(m):
    def visit(data, n):
        total = sum([as_int(data[i]) for i in range(n)])
        return rffi.cast(rffi.UINT, total)

    assert int(m.c_ccp_bytes(visit)) == 253


def test_compare(m):
    def compare(a, b):
        a = as_int(rffi.cast(rffi.INTP, a)[0])
        b = as_int(rffi.cast(rffi.INTP, b)[0])
        return rffi.cast(rffi.INT, cmp(a, b))

    with lltype.scoped_alloc(rffi.INTP.TO, 5) as values:
        for i, x in enumerate([5, 3, 9, -1, 4]):
            values[i] = rffi.cast(rffi.INT, x)
        m.c_ccp_sort(values, 5, compare)
        assert [as_int(values[i]) for i in range(5)] == [-1, 3, 4, 5, 9]


def test_ints(m):
    def visit(values, n):
        return rffi.cast(rffi.INT, sum([as_int(values[i]) for i in range(as_int(n))]))

    assert m.c_ccp_ints(visit) == 18
