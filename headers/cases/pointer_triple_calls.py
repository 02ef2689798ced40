from rpython.rtyper.lltypesystem import rffi, lltype



def test_words(m):
    words = rffi.liststr2charpp(['one', 'two'])
    with lltype.scoped_alloc(rffi.CArrayPtr(rffi.CCHARPP).TO, 2) as lists:
        lists[0] = lltype.nullptr(rffi.CCHARPP.TO)
        lists[1] = words
        result = m.c_triple_words(lists)
        assert rffi.charp2str(result[0][1]) == 'two'
        passed = rffi.cast(lltype.typeOf(m.c_triple_const._ptr).TO.ARGS[0], lists)
        assert m.c_triple_const(passed) == ord('e')
    rffi.free_charpp(words)


def pointing_to(T, value, index=0):
    """An array in C memory with the pointer as its element."""
    array = lltype.malloc(T.TO, index + 1, flavor='raw', zero=True)
    array[index] = value
    return array


def test_ints(m):
    CUBE, FOUR = lltype.typeOf(m.c_triple_ints._ptr).TO.ARGS
    ints = lltype.malloc(rffi.INTP.TO, 3, flavor='raw', zero=True)
    rows = pointing_to(CUBE.TO.OF, ints, 1)
    cube = pointing_to(CUBE, rows)
    numbers = lltype.malloc(rffi.UINTP.TO, 2, flavor='raw', zero=True)
    numbers[1] = rffi.cast(rffi.UINT, 2 ** 31 - 1)
    inner = pointing_to(FOUR.TO.OF.TO.OF, rffi.cast(FOUR.TO.OF.TO.OF.TO.OF, numbers))
    middle = pointing_to(FOUR.TO.OF, inner)
    four = pointing_to(FOUR, middle)
    m.c_triple_ints(cube, four)
    assert rffi.cast(lltype.Signed, ints[2]) == 2 ** 31 - 1
    for p in [ints, rows, cube, numbers, inner, middle, four]:
        lltype.free(p, flavor='raw')
