"""header_members: members and variables that only C reaches. A line of what RPython reads, then one of what C does."""
import sys

from rpython.rlib.objectmodel import specialize
from rpython.rtyper.lltypesystem import rffi, lltype

import header_members_ll as ll

SIZE = 200


@specialize.argtype(0)
def number(x):
    return rffi.cast(lltype.Signed, x)


@specialize.arg(1)
def show(name, format, record):
    """What C finds in a record."""
    with lltype.scoped_alloc(rffi.CCHARP.TO, SIZE) as out:
        length = format(out, rffi.cast(rffi.SIZE_T, SIZE), record)
        print name, 'in C', rffi.charpsize2str(out, number(length))


def read_bits(bits):
    print 'bits', number(ll.c_get_hm_bits_s(bits)), number(ll.c_get_hm_bits_u(bits)), int(
        ll.c_get_hm_bits_flag(bits)), number(ll.c_get_hm_bits_wide(bits)), str(
        rffi.cast(lltype.Unsigned, ll.c_get_hm_bits_full(bits))), number(ll.c_get_hm_bits_after(bits))
    show('bits', ll.c_hm_format_bits, bits)


def bits():
    with lltype.scoped_alloc(ll.HM_BITS) as bits:
        ll.c_hm_fill_bits(bits)
        read_bits(bits)
        ll.c_set_hm_bits_s(bits, 15)
        ll.c_set_hm_bits_u(bits, rffi.cast(rffi.UINT, 128 + 5))     # only seven bits of it
        ll.c_set_hm_bits_flag(bits, False)
        ll.c_set_hm_bits_wide(bits, rffi.cast(rffi.LONGLONG, (1 << 39) - 1))
        ll.c_set_hm_bits_full(bits, rffi.cast(rffi.ULONGLONG, -3))
        ll.c_set_hm_bits_after(bits, rffi.cast(rffi.UINT, 6))
        read_bits(bits)


def packed_bits():
    with lltype.scoped_alloc(ll.HM_TIGHT, zero=True) as tight:
        tight.c_tag = 't'
        ll.c_set_hm_tight_low(tight, rffi.cast(rffi.UINT, 2047))
        ll.c_set_hm_tight_high(tight, -4096)
        ll.c_set_hm_tight_rest(tight, rffi.cast(rffi.ULONGLONG, (1 << 50) - 2))
        print 'tight', tight.c_tag, number(ll.c_get_hm_tight_low(tight)), number(
            ll.c_get_hm_tight_high(tight)), number(ll.c_get_hm_tight_rest(tight))
        show('tight', ll.c_hm_format_tight, tight)
    with lltype.scoped_alloc(ll.HM_INSIDE, zero=True) as inside:
        inside.c_before = rffi.cast(rffi.INT, -1)
        ll.c_set_hm_inside_inner(inside, rffi.cast(rffi.UINT, 5))
        ll.c_set_hm_inside_other(inside, -200)
        print 'inside', number(inside.c_before), number(ll.c_get_hm_inside_inner(inside)), number(
            ll.c_get_hm_inside_other(inside))
        show('inside', ll.c_hm_format_inside, inside)



def read_packed(packed):
    twice = ll.c_get_hm_packed_twice(packed)
    z = ll.c_addr_hm_packed_z(packed)
    print 'packed %s %f %d %s %d %d %f %f %d' % (
        packed.c_first, ll.c_get_hm_packed_real(packed), number(ll.c_get_hm_packed_number(packed)),
        rffi.charp2str(ll.c_get_hm_packed_text(packed)), number(twice(rffi.cast(rffi.INT, 21))),
        number(ll.c_addr_hm_packed_numbers(packed)[5]), z[0], z[1],
        number(ll.c_get_hm_packed__point_y(packed.c_point)))
    show('packed', ll.c_hm_format_packed, packed)


def packed():
    with lltype.scoped_alloc(ll.HM_PACKED) as packed:
        ll.c_hm_fill_packed(packed)
        read_packed(packed)
        packed.c_first = 'q'
        ll.c_set_hm_packed_real(packed, -8.5)
        ll.c_set_hm_packed_number(packed, rffi.cast(rffi.LONGLONG, 1 << 50))
        ll.c_addr_hm_packed_numbers(packed)[1] = rffi.cast(rffi.SHORT, -4)
        ll.c_addr_hm_packed_numbers(packed)[5] = rffi.cast(rffi.SHORT, 55)
        ll.c_addr_hm_packed_z(packed)[0] = 0.75
        ll.c_set_hm_packed__point_y(packed.c_point, -7)
        with rffi.scoped_str2charp('text of RPython') as text:
            ll.c_set_hm_packed_text(packed, text)
            read_packed(packed)


def choice():
    with lltype.scoped_alloc(ll.HM_CHOICE, zero=True) as choice:
        choice.c_real = 0.5
        print 'real %f' % ll.c_hm_real_of(choice)
        ll.c_set_hm_choice_number(choice, 0x40005)
        halves = ll.c_addr_hm_choice_halves(choice)
        print 'number', number(ll.c_hm_number_of(choice)), number(halves.c_low), number(halves.c_high)
        halves.c_high = rffi.cast(rffi.SHORT, 1)
        text = ll.c_addr_hm_choice_text(choice)
        print 'arms', number(ll.c_get_hm_choice_number(choice)), ord(text[0]), ord(text[2])


def flexible():
    line = ll.c_hm_line_new(rffi.cast(rffi.UINT, 4))
    points = ll.c_addr_hm_line_points(line)
    print 'points', number(line.c_count), number(points[3].c_x), number(points[3].c_y)
    points[3].c_y = rffi.cast(rffi.SHORT, 100)
    print 'sum', number(ll.c_hm_line_sum(line))
    ll.c_hm_free(rffi.cast(rffi.VOIDP, line))
    with rffi.scoped_str2charp('flexible') as text:
        made = ll.c_hm_text_new(text)
    ll.c_addr_hm_text_text(made)[0] = 'F'
    print 'text', number(made.c_length), made.c_flag, rffi.charp2str(ll.c_addr_hm_text_text(made))
    ll.c_hm_free(rffi.cast(rffi.VOIDP, made))


def show_variables():
    with lltype.scoped_alloc(rffi.CCHARP.TO, SIZE) as out:
        length = ll.c_hm_format_variables(out, rffi.cast(rffi.SIZE_T, SIZE))
        print 'variables in C', rffi.charpsize2str(out, number(length))


def variables():
    corners = ll.addr_hm_corners()
    print 'constants %f %d' % (ll.get_hm_constant(), number(corners[1].c_y))
    print 'variables', number(ll.get_hm_counter()), rffi.charp2str(ll.get_hm_name()), number(
        ll.addr_hm_numbers()[2]), number(ll.addr_hm_origin().c_y), number(ll.get_hm_own()), rffi.charp2str(
        ll.addr_hm_buffer())
    show_variables()
    ll.set_hm_counter(number(ll.get_hm_counter()) + 2)
    ll.addr_hm_numbers()[2] = rffi.cast(rffi.INT, -3)
    ll.addr_hm_origin().c_y = rffi.cast(rffi.SHORT, 66)
    ll.set_hm_own(71)
    ll.addr_hm_buffer()[0] = 'T'
    old = ll.get_hm_name()
    with rffi.scoped_str2charp('renamed') as name:
        ll.set_hm_name(name)
        show_variables()
        ll.set_hm_name(old)
    print 'hook', number(ll.get_hm_hook()(rffi.cast(rffi.INT, 4)))
    print 'failed', number(ll.c_hm_fail(33)), number(ll.get_errno())
    ll.set_errno(5)
    print 'errno', number(ll.get_errno())


def numbers_in_parts():
    with lltype.scoped_alloc(rffi.DOUBLEP.TO, 2) as a:
        a[0], a[1] = 1.5, 2.0
        result = ll.hm_product(a, a)
        print 'product %f %f' % (result[0], result[1])
        lltype.free(result, flavor='raw')
    with lltype.scoped_alloc(rffi.FLOATP.TO, 4) as v:
        for i in range(4):
            v[i] = rffi.cast(rffi.FLOAT, i + 1.0)
        result = ll.hm_conjugate(v)
        print 'conjugate %f %f' % (rffi.cast(rffi.DOUBLE, result[0]), rffi.cast(rffi.DOUBLE, result[1]))
        lltype.free(result, flavor='raw')
        ll.c_hm_scale(v, v, rffi.cast(rffi.FLOAT, 2.5))
        print 'scaled %f %f' % (rffi.cast(rffi.DOUBLE, v[0]), rffi.cast(rffi.DOUBLE, v[3]))
    with lltype.scoped_alloc(rffi.INTP.TO, 2) as z:
        z[0], z[1] = rffi.cast(rffi.INT, 3), rffi.cast(rffi.INT, -4)
        print 'norm', number(ll.c_hm_norm(z))


def main(argv):
    bits()
    packed_bits()
    packed()
    choice()
    flexible()
    variables()
    numbers_in_parts()
    return 0


def target(driver, args):
    return main, None

if __name__ == '__main__':
    main(sys.argv)
