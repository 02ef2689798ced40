"""qsort_numbers NUMBER...: sort with the C library's qsort and find with its bsearch."""
import sys

from rpython.rtyper.lltypesystem import rffi, lltype

import stdlib_ll


def compare(a, b):
    x = rffi.cast(rffi.DOUBLEP, a)[0]
    y = rffi.cast(rffi.DOUBLEP, b)[0]
    return rffi.cast(rffi.INT, int(x > y) - int(x < y))


def main(argv):
    count = len(argv) - 1
    size = rffi.sizeof(rffi.DOUBLE)
    with lltype.scoped_alloc(rffi.DOUBLEP.TO, count) as numbers:
        for i in range(count):
            numbers[i] = stdlib_ll.c_atof(argv[i + 1])
        wanted = numbers[0]
        base = rffi.cast(rffi.VOIDP, numbers)
        stdlib_ll.c_qsort(base, count, size, compare)
        print ' '.join(['%f' % numbers[i] for i in range(count)])
        with lltype.scoped_alloc(rffi.DOUBLEP.TO, 1) as key:
            for value in [wanted, wanted + 0.125]:
                key[0] = value
                found = stdlib_ll.c_bsearch(rffi.cast(rffi.VOIDP, key), base, count, size, compare)
                if found:
                    print 'index', (rffi.cast(lltype.Signed, found) - rffi.cast(lltype.Signed, base)) // size
                else:
                    print 'not found'
    return 0


def target(driver, args):
    return main, None

if __name__ == '__main__':
    sys.exit(main(sys.argv))
