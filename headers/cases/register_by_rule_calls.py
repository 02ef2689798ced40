import os
import sys
import types

from rpython.rtyper.extregistry import is_registered, lookup
from rpython.rtyper.test.test_llinterp import interpret
from rpython.translator.c.test.test_genc import compile


def login(m):
    def f(n):
        name = os.getlogin()
        return -1 if name is None else len(name) * n
    return f


def split(m):
    def f(n):
        fraction, exponent = m.regr_split(float(n))
        return exponent * 1000 + int(fraction * 100.0)
    return f


def words(m):
    def f(n):
        words = m.regr_words(n)
        if words is None:
            return m.regr_total(None) - 1
        words.append('many')
        return m.regr_total(words) * 10 + len(words)
    return f


def width(m):
    def f(n):
        if n < 0:
            return m.regr_width(None)
        return m.regr_width(u'\u20ac' * n)
    return f


CASES = [
    (login, [(1, 5), (2, 10)]),
    (split, [(12, 4075), (0, 0)]),
    (words, [(0, -1), (2, (3 + 5 + 4) * 10 + 3)]),
    (width, [(-1, -1), (4, 4)]),
]


def test_untranslated(m):
    for make, answers in CASES[1:]:
        assert [make(m)(n) for n, _ in answers] == [answer for _, answer in answers]
    assert m.regr_login() == 'alice'


def test_llinterp(m):
    for make, answers in CASES:
        assert [interpret(make(m), [n]) for n, _ in answers] == [answer for _, answer in answers]


def test_translated(m):
    libraries = os.environ.get('LD_LIBRARY_PATH')
    os.environ['LD_LIBRARY_PATH'] = os.path.join(os.path.dirname(m.__file__), 'lib')
    try:
        for make, answers in CASES:
            compiled = compile(make(m), [int], backendopt=False)
            assert [compiled(n) for n, _ in answers] == [answer for _, answer in answers]
    finally:
        del os.environ['LD_LIBRARY_PATH']
        if libraries is not None:
            os.environ['LD_LIBRARY_PATH'] = libraries


def city(m):
    def f(n):
        if n == 0:
            name = m.regr_city(None)
        else:
            name = m.regr_city('a' * n)
        return -1 if name is None else len(name)
    return f


def test_a_fake_of_the_users_gets_and_gives_values_of_python(m):
    fakes = types.ModuleType('regr_fakes')
    seen = []

    def fake(name):
        seen.append(name)
        return None if name == 'aa' else 'faked city'

    fakes.city = fake
    sys.modules['regr_fakes'] = fakes
    try:
        assert [interpret(city(m), [n]) for n in (0, 1, 2)] == [10, 10, -1]
    finally:
        del sys.modules['regr_fakes']
    assert seen == [None, 'a', 'aa']
    assert [city(m)(n) for n in (0, 1, 2)] == [-1, 1, 2]


def test_what_makes_a_list_is_interpreted_itself(m):
    assert not hasattr(lookup(m.regr_words), 'lltypefakeimpl')
    assert hasattr(lookup(m.regr_total), 'lltypefakeimpl')


def test_names(m):
    assert lookup(os.getlogin).name == 'll_os.ll_os_getlogin'
    assert lookup(m.regr_city).name == 'towns.city'
    assert lookup(m.regr_split).name == m.__name__ + '.regr_split'
    assert not is_registered(m.regr_login)
