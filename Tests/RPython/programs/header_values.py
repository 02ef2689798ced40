"""header_values: constants of every kind, where C code gets them and where the program computes with them."""
import os

from rpython.rlib.rarithmetic import intmask
from rpython.rtyper.lltypesystem import rffi, lltype

import header_values_ll as ll


def numbers():
    print 'flags', ll.O_CREAT | ll.O_TRUNC | ll.O_WRONLY
    print 'limits', ll.INT_MIN, ll.LONG_MAX, intmask(ll.ULONG_MAX), ll.UINT_MAX
    print 'floats %r %r' % (ll.DBL_EPSILON, ll.FLT_MAX)
    print 'errors', ll.ENOENT, ll.EAGAIN
    print 'types', ll.SQLITE_INTEGER, ll.SQLITE_NULL
    print 'version', ll.SQLITE_VERSION, ll.SQLITE_VERSION_NUMBER


def pointers():
    nowhere = lltype.nullptr(rffi.VOIDP.TO)
    size = rffi.cast(rffi.SIZE_T, 4096)
    # Without any flag there is nothing to map.
    failed = ll.c_mmap(nowhere, size, ll.PROT_READ, 0, -1, 0)
    print 'failed', int(failed == ll.MAP_FAILED())
    memory = ll.c_mmap(nowhere, size, ll.PROT_READ | ll.PROT_WRITE, ll.MAP_PRIVATE | ll.MAP_ANONYMOUS, -1, 0)
    print 'mapped', int(memory != ll.MAP_FAILED())
    print 'unmapped', ll.c_munmap(memory, size)


def main(argv):
    numbers()
    pointers()
    return 0


def target(driver, args):
    return main, None


if __name__ == '__main__':
    import sys
    sys.exit(main(sys.argv))
