"""Calls a helper of every shape, from several places with different types, and never says rffi."""
from helpers_ll import (
    c_hlist_blocks, c_hout_close, c_hout_count, get_hmem_person_name, get_hmem_person_title,
    hbuf_digest, hbuf_is_null, hbuf_link, hbuf_name, hbuf_pack, hbuf_path, hbuf_read, hbuf_reentrant, hbuf_sum,
    hbuf_sum_int, hlist_const, hlist_length, hlist_make, hlist_names, hlist_points, hlist_replace, hmem_fill,
    hname_find, hname_host, hname_read, hname_sum, hnum_float, hnum_long_double, hnum_mixed, hnum_schar, hnum_short,
    hnum_ushort, hout_bytes, hout_copy, hout_each, hout_find, hout_message, hout_number, hout_open, hout_split, hout_step,
    htext_all, htext_behind, htext_length, htext_name, htext_plain, htext_same, hwide_behind, hwide_length, hwide_name,
    print_, scoped, set_hmem_person_name, HMEM_PERSON)


def words(text):
    """A text, or the word None; a NUL is shown as 0."""
    if text is None:
        return 'None'
    return "'%s'" % text.replace('\0', '0')


def unicode_words(text):
    if text is None:
        return 'None'
    return words(text.encode('utf-8'))


def strings(items):
    if items is None:
        return 'None'
    return ' '.join([words(item) for item in items])


def texts(some, none):
    print 'lengths', htext_length('four'), htext_length(None), htext_length(some), htext_length(none), print_('abc')
    print 'same', htext_same('a', 'a'), htext_same(none, 'a'), htext_same(some, some), htext_all(some, 'b')
    print 'names', words(htext_name(0)), words(htext_name(1)), words(htext_name(2)), words(htext_plain())
    print 'behind', words(htext_behind(some, '=')), words(htext_behind('none', '=')), words(htext_behind(none, '='))
    wide = some.decode('utf-8')
    print 'wide', hwide_length(wide), hwide_length(None), hwide_length(u'\u4e00'), unicode_words(hwide_name(0)), \
        unicode_words(hwide_name(2)), unicode_words(hwide_behind(wide, ord('=')))
    for call in range(6):
        try:
            if call == 0:
                htext_length(some + '\0')
            elif call == 1:
                htext_same(some, none)
            elif call == 2:
                hwide_length(wide + u'\0')
            elif call == 3:
                hlist_const([some, '\0'])
            elif call == 4:
                hlist_length(None if some else [some], 1)
            else:
                hlist_replace(wide, 1)
            print call, 'passes'
        except ValueError:
            print call, 'ValueError'
        except TypeError:
            print call, 'TypeError'


def numbers(n):
    print 'integers', hnum_short(n) * 2, hnum_ushort(-n) + 1, hnum_schar(200 + n) - 1
    print 'floats', int(8 * hnum_float(0.5 + n)), int(8 * hnum_long_double(1.5, n + 1)), int(8 * hnum_mixed(n, 0.25, 0.5))


def buffers(some, none):
    print 'sums', hbuf_sum('a\0b'), hbuf_sum(some), hbuf_sum_int(5, '\xff\x01'), hbuf_is_null(none), hbuf_is_null(some)
    print 'read', words(hbuf_read(65, 3)), words(hbuf_read(65, 100)), words(hbuf_read(-1, len(some)))
    for size in [64, 4]:
        code, name = hbuf_name(size)
        print 'name', code, words(name)
    print 'growing', len(hbuf_path()), len(hbuf_link(some * 500)), words(hbuf_link(''))
    code, text = hbuf_reentrant(1000)
    print 'reentrant', code, len(text)
    for size in [10, 2]:
        code, packed = hbuf_pack(size, 'abc')
        print 'packed', code, words(packed)
    code, digest = hbuf_digest('\xff\xff')
    print 'digest', code, len(digest)
    for size in [-1, 0]:
        try:
            if size < 0:
                hbuf_read(65, size)
            else:
                hbuf_name(size)
        except ValueError:
            print size, 'ValueError'


def outputs(some, none):
    code, db = hout_open(some)
    print 'open', code, c_hout_count()
    c_hout_close(db)
    code, db = hout_open(some * 5)
    print 'open', code, 1 if db else 0
    whole, rest, flag, scaled = hout_split(-2.25)
    print 'split', whole * 2, int(8 * rest), flag + 1, scaled // 2
    print 'step', hout_step(41) + 1
    for code in range(2):
        code, message = hout_message(7 * code)
        print 'message', code, words(message)
    number, rest_of_text = hout_number('ff and more')
    print 'number', number, words(rest_of_text)
    print 'copies', words(hout_copy(some)), words(hout_copy(none)), c_hout_count()
    for which in range(2):
        data, size = hout_bytes(which)
        print 'bytes', words(data), size
    without, chosen = hout_each()
    print 'callbacks', without, 1 if chosen else 0
    point, every = hout_find('x')
    print 'points', 1 if point else 0, 1 if every else 0


def lists(some):
    print 'lengths', hlist_length([some, '', 'ccc'], 2), hlist_length([], 0), hlist_const([some]), hlist_const(None)
    print 'made', strings(hlist_make(2)), strings(hlist_make(0)), strings(hlist_make(-1)), strings(hlist_names())
    print 'utf8', hlist_points(some.decode('utf-8')), hlist_points(None), unicode_words(hlist_replace(u'\u4e00', 0))
    print 'blocks', c_hlist_blocks()


def members(some):
    with scoped(HMEM_PERSON) as person:
        hmem_fill(person, some)
        print 'members', words(get_hmem_person_name(person)), words(get_hmem_person_title(person))
        set_hmem_person_name(person, 'Ada')
        try:
            set_hmem_person_name(person, some * 5)
        except ValueError:
            print 'ValueError', words(get_hmem_person_name(person))


def guesses(some):
    print 'guesses', hname_sum('\xff\0\x01'), words(hname_read(65, 3)), words(hname_read(-1, 3)), \
        words(hname_find(some, ord('=')))
    code, name = hname_host(10)
    print 'host', code, words(name)


def main(argv):
    some = argv[1]
    none = argv[1] if len(argv) > 2 else None
    texts(some, none)
    numbers(len(argv) - 2)
    buffers(some, none)
    outputs(some, none)
    lists(some)
    members(some)
    guesses(some)
    return 0


def target(driver, args):
    return main, None


if __name__ == '__main__':
    import sys
    from rpython.tool import leakfinder
    leakfinder.start_tracking_allocations()
    code = main(sys.argv)
    leakfinder.stop_tracking_allocations(True)
    sys.exit(code)
