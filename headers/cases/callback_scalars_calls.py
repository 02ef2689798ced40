from rpython.rtyper.lltypesystem import rffi, lltype


def as_int(value):
    return int(rffi.cast(lltype.Signed, value))


def test_bool(m):
    def negate(flag):
        return not flag

    assert m.c_csc_bool(negate) == 1


def test_characters(m):
    def following(c):
        return chr(ord(c) + 1)

    def to_unsigned(c):
        return rffi.cast(rffi.UCHAR, as_int(c) & 0xff)

    assert m.c_csc_char(following, to_unsigned) == 98255


def test_short(m):
    def invert(x):
        return rffi.cast(rffi.SHORT, -(as_int(x) // 2))

    assert m.c_csc_short(invert) == -32767


def test_real(m):
    def half(x):
        return rffi.cast(rffi.FLOAT, x / 2)

    assert m.c_csc_real(half) == 0.75


def test_enum(m):
    def other(kind):
        return rffi.cast(rffi.UINT, 1 - as_int(kind))

    assert m.c_csc_enum(other) == 1


def test_sizes(m):
    def absolute(n):
        return rffi.cast(rffi.SIZE_T, abs(as_int(n)))

    def add(a, b):
        return rffi.cast(rffi.LONGLONG, as_int(a) + as_int(b))

    assert int(m.c_csc_size(absolute)) == 1
    assert as_int(m.c_csc_fixed(add)) == 3999999999
