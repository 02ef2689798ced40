from rpython.rtyper.lltypesystem import rffi, lltype


def as_int(value):
    return int(rffi.cast(lltype.Signed, value))


def argument_type(function, index):
    return lltype.typeOf(function._ptr).TO.ARGS[index]


def test_values(m):
    assert as_int(m.c_posix_seek(2 ** 40)) == -2 ** 40
    assert as_int(m.c_posix_parent(100)) == 99
    assert as_int(m.c_posix_mode(0100644)) == 0644
    assert as_int(m.c_posix_user(0)) in (-1, 0xffffffff)
    assert as_int(m.c_posix_group(11)) == 10
    assert as_int(m.c_posix_device(2 ** 40)) == 2 ** 40 + 1
    assert as_int(m.c_posix_inode(2 ** 40)) == 2 ** 40 + 1
    assert as_int(m.c_posix_links(2)) == 3
    assert as_int(m.c_posix_length(8)) == 16
    assert as_int(m.c_posix_later(2 ** 33, 1)) == 2 ** 33 + 1
    assert as_int(m.c_posix_clock(3)) == 4
    assert as_int(m.c_posix_micro(2)) == 2000


def test_out_parameters(m):
    types = [argument_type(m.c_posix_out, i) for i in range(3)]
    pointers = [lltype.malloc(t.TO, 1, flavor='raw') for t in types]
    m.c_posix_out(*pointers)
    assert [as_int(p[0]) for p in pointers] == [-9, 9, 1000]
    for p in pointers:
        lltype.free(p, flavor='raw')
