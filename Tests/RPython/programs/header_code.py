"""header_code: inline functions, macros with parameters, and variadic functions, each in several shapes."""
import sys

from rpython.rlib.objectmodel import specialize
from rpython.rtyper.lltypesystem import rffi, lltype

import header_code_ll as ll


def call(n, unsigned):
    return rffi.cast(rffi.INT, rffi.cast(lltype.Signed, n) * 10 + rffi.cast(lltype.Signed, unsigned))


@specialize.argtype(0)
def number(x):
    return rffi.cast(lltype.Signed, x)


def inline_functions():
    print 'add', ll.c_hc_add(2, 3)
    print 'odd', int(ll.c_hc_is_odd(rffi.cast(rffi.LONGLONG, 7))), int(
        ll.c_hc_is_odd(rffi.cast(rffi.LONGLONG, 8)))
    print 'half %f' % ll.c_hc_half(5.0)
    print 'callback', ll.c_hc_apply(call, 1)


def macros():
    print 'htons', number(ll.c_htons(rffi.cast(rffi.USHORT, 0x1234)))
    print 'status', int(ll.c_WIFEXITED(3 << 8) != 0), ll.c_WEXITSTATUS(3 << 8), int(ll.c_WIFEXITED(9) != 0)
    print 'max', ll.c_HC_MAX(3, -4), '%f' % ll.c_HC_MAX_double_double(0.5, 0.75)
    with lltype.scoped_alloc(ll.HC_ITEM) as item:
        ll.c_HC_SET(item, rffi.cast(rffi.UINT, 6), 41)
        ll.c_hc_bump(item)
        print 'item', number(ll.c_HC_FLAG(item)), number(item.c_value)


def formats():
    with lltype.scoped_alloc(rffi.CCHARP.TO, 100) as out:
        size = rffi.cast(rffi.SIZE_T, 100)
        length = ll.c_snprintf_int_double_charp(out, size, '%d %.2f %s', 42, 0.25, 'text')
        print rffi.charpsize2str(out, length)
        length = ll.c_snprintf_long_long_voidp(out, size, '%lld %p', rffi.cast(rffi.LONGLONG, -1 << 40),
                                              rffi.cast(rffi.VOIDP, 0x1234))
        print rffi.charpsize2str(out, length)
        length = ll.c_snprintf(out, size, 'nothing')
        print rffi.charpsize2str(out, length)


def main(argv):
    inline_functions()
    macros()
    formats()
    ll.c_fputs('to stdout\n', ll.get_stdout())
    ll.c_printf_int_int('%d %c\n', 1, 65)
    ll.c_fflush(lltype.nullptr(ll.FILEP.TO))
    return 0


def target(driver, args):
    return main, None

if __name__ == '__main__':
    main(sys.argv)
