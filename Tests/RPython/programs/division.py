"""Divides by C's div, which returns a record: quotient and remainder of each pair of arguments."""
from rpython.rtyper.lltypesystem import lltype, rffi

from stdlib_ll import DIV_T, c_div, div, ldiv


def main(argv):
    for i in range(1, len(argv) - 1, 2):
        numerator, denominator = int(argv[i]), int(argv[i + 1])
        result = div(numerator, denominator)
        print 'div %d %d' % (rffi.cast(lltype.Signed, result.c_quot), rffi.cast(lltype.Signed, result.c_rem))
        lltype.free(result, flavor='raw')
        # Numbers of the type that C has, in place of RPython's own.
        result = div(rffi.cast(rffi.INT, numerator), rffi.cast(rffi.INT, denominator))
        print 'div %d %d' % (rffi.cast(lltype.Signed, result.c_quot), rffi.cast(lltype.Signed, result.c_rem))
        lltype.free(result, flavor='raw')
        with lltype.scoped_alloc(DIV_T) as place:
            c_div(place, numerator, denominator)
            print 'c_div %d %d' % (rffi.cast(lltype.Signed, place.c_quot), rffi.cast(lltype.Signed, place.c_rem))
        long_result = ldiv(numerator << 32, denominator)
        print 'ldiv %d %d' % (long_result.c_quot, long_result.c_rem)
        lltype.free(long_result, flavor='raw')
    return 0


def target(driver, args):
    return main, None


if __name__ == '__main__':
    import sys
    sys.exit(main(sys.argv))
