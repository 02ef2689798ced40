import os

from rpython.rlib.rarithmetic import intmask, r_uint
from rpython.rtyper.lltypesystem import lltype, rffi
from rpython.rtyper.test.test_llinterp import interpret
from rpython.translator.c.test.test_genc import compile


def numbers(m):
    def f(n):
        m.reg_reset()
        total = m.reg_add(n, 2) * 1000 + intmask(m.reg_count(3, r_uint(n))) * 100
        total += intmask(m.reg_wide(rffi.cast(rffi.LONGLONG, n))) * 10
        if m.reg_not(n == 0) and m.reg_next('a') == 'b':
            total += int(m.reg_half(3.0) * 2.0)
        return total
    return f


def strings(m):
    def f(n):
        if n == 0:
            name = m.reg_name(None)
        else:
            name = m.reg_name('' if n == 1 else 'key%d' % n)
        if name is None:
            return -1
        return m.reg_length(name) * 256 + ord(name[0])
    return f


def records(m):
    def f(n):
        with lltype.scoped_alloc(m.REG_PAIR) as pair:
            pair.c_first = rffi.cast(rffi.INT, n)
            pair.c_second = 0.5
            swapped = m.reg_swap(pair)
            total = m.reg_sum(pair) + m.reg_sum(swapped)
            lltype.free(swapped, flavor='raw')
        return int(total * 10.0)
    return f


NUMBERS = [(5, 7000 + 1500 + 100 + 3), (0, 2000)]
STRINGS = [(0, 4 * 256 + ord('n')), (1, -1), (23, 4 * 256 + ord('e'))]


def translated(function, m):
    compiled = compile(function, [int], backendopt=False)

    def run(n):
        libraries = os.environ.get('LD_LIBRARY_PATH')
        os.environ['LD_LIBRARY_PATH'] = os.path.join(os.path.dirname(m.__file__), 'lib')
        try:
            return compiled(n)
        finally:
            os.environ.pop('LD_LIBRARY_PATH')
            if libraries is not None:
                os.environ['LD_LIBRARY_PATH'] = libraries
    return run


def expect(function, answers):
    assert [function(n) for n, _ in answers] == [answer for _, answer in answers]


def test_untranslated(m):
    expect(numbers(m), NUMBERS)
    expect(strings(m), STRINGS)
    assert records(m)(7) == 10 * (7 + 0.5 + 0 + 7)


def test_llinterp_calls_c_between_values_of_python(m):
    for make, answers in [(numbers, NUMBERS), (strings, STRINGS), (records, [(7, 145)])]:
        for n, answer in answers:
            assert interpret(make(m), [n]) == answer


def test_translated(m):
    expect(translated(numbers(m), m), NUMBERS)
    expect(translated(strings(m), m), STRINGS)
    expect(translated(records(m), m), [(7, 145)])


def test_the_llinterp_calls_the_fake_in_place_of_the_implementation(m):
    # Only what calls C in the interpreted program itself would be seen by the llinterp.
    from rpython.rtyper.extregistry import lookup
    entry = lookup(m.reg_add)
    assert entry.name == m.__name__ + '.reg_add'
    assert entry.lltypeimpl is m.reg_add_llimpl
    assert entry.lltypefakeimpl is not m.reg_add_llimpl


def test_others_are_not_registered(m):
    from rpython.rtyper.extregistry import is_registered
    assert is_registered(m.reg_length)
    assert not is_registered(m.unregistered)
