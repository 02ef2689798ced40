"""saved_errno PATH: what is left in errno of calls that fail, with the rules of POSIX and without any."""
import sys

from rpython.rlib import rposix
from rpython.rtyper.lltypesystem import rffi

import posix_rules_ll
import no_rules_ll


def report(what, result):
    print what, result, rposix.get_saved_errno()
    rposix.set_saved_errno(77)


def main(argv):
    rposix.set_saved_errno(77)
    report('ruled open', posix_rules_ll.c_open(argv[1], 0))
    report('other open', no_rules_ll.c_open(argv[1], 0))
    report('ruled close', posix_rules_ll.c_close(-1))
    report('other close', no_rules_ll.c_close(-1))
    # The last of C's own errors is still there: only zeroing tells that there is no new one.
    report('ruled pow', int(posix_rules_ll.c_pow(2.0, 10.0)))
    report('ruled log', int(posix_rules_ll.c_log(-1.0) < 0.0))
    report('other pow', int(no_rules_ll.c_pow(2.0, 10.0)))
    report('elidable floor', int(posix_rules_ll.c_floor(2.5)))
    report('ruled strtol', rffi.cast(rffi.LONG, posix_rules_ll.c_strtol(
        '12x', rffi.cast(rffi.CCHARPP, 0), rffi.cast(rffi.INT, 10))))
    return 0


def target(driver, args):
    return main, None

if __name__ == '__main__':
    sys.exit(main(sys.argv))
