"""utcdate SECONDS FORMAT: the time so many seconds after 1970, as strftime writes it."""
import sys

from rpython.rtyper.lltypesystem import rffi, lltype

import time_ll


def format_time(seconds, format):
    with lltype.scoped_alloc(rffi.TIME_TP.TO, 1) as clock:
        clock[0] = rffi.cast(rffi.TIME_T, seconds)
        with lltype.scoped_alloc(time_ll.TM) as tm:
            time_ll.c_gmtime_r(clock, tm)
            back = rffi.cast(lltype.Signed, time_ll.c_timegm(tm))
            print 'day', rffi.getintfield(tm, 'c_tm_yday'), 'seconds', back
            with rffi.scoped_alloc_buffer(200) as buf:
                size = time_ll.c_strftime(buf.raw, 200, format, tm)
                return buf.str(rffi.cast(lltype.Signed, size))


def main(argv):
    print format_time(int(argv[1]), argv[2])
    return 0


def target(driver, args):
    return main, None

if __name__ == '__main__':
    sys.exit(main(sys.argv))
