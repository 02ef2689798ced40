"""RPython bindings of register_by_rule.h.

Made by rffi-import 0.1.0 with:
    rffi-import register_by_rule.h -l register_by_rule -L lib --rules register_by_rule.toml -o register_by_rule.py
"""
import os
from rpython.annotator.model import SomeString, SomeUnicodeString
from rpython.rtyper.extfunc import register_external
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['register_by_rule.h'],
    include_dirs=[_HERE],
    libraries=['register_by_rule'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ functions

# register_by_rule.h:6: char *regr_login(void);
c_regr_login = external('regr_login', [], rffi.CCHARP)
# register_by_rule.h:7: double regr_split(double value, int *exponent);
c_regr_split = external('regr_split', [rffi.DOUBLE, rffi.INTP], rffi.DOUBLE)
# register_by_rule.h:8: int regr_total(char **words);
c_regr_total = external('regr_total', [rffi.CCHARPP], rffi.INT)
# register_by_rule.h:9: const char *const *regr_words(int count);
c_regr_words = external(
    'regr_words', [rffi.INT], rffi.CArrayPtr(rffi.CONST_CCHARP))
# register_by_rule.h:10: int regr_width(const wchar_t *text);
c_regr_width = external('regr_width', [rffi.CWCHARP], rffi.INT)
# register_by_rule.h:11: const char *regr_city(const char *name);
c_regr_city = external('regr_city', [rffi.CCHARP], rffi.CCHARP)

# ------------------------------------------------------------ helpers

def _refuse_nul(text):
    # C would take the text for ended there.
    if text is not None and '\x00' in text:
        raise ValueError('NUL inside of a string for C')

def _refuse_wide_nul(text):
    # C would take the text for ended there.
    if text is not None and u'\x00' in text:
        raise ValueError('NUL inside of a string for C')

class _scoped_strings(object):
    # A list of str as a NULL-terminated array of copies; NULL for None.
    def __init__(self, strings):
        self.array = lltype.nullptr(rffi.CCHARPP.TO)
        if strings is not None:
            for text in strings:
                _refuse_nul(text)
            count = len(strings)
            self.array = lltype.malloc(rffi.CCHARPP.TO, count + 1, flavor='raw')
            for i in range(count):
                self.array[i] = rffi.str2charp(strings[i])
            self.array[count] = lltype.nullptr(rffi.CCHARP.TO)

    def __enter__(self):
        return self.array

    def __exit__(self, *args):
        if self.array:
            rffi.free_charpp(self.array)

def regr_login():
    """char *regr_login(void)

    Result: str, a copy; None for NULL [register_by_rule.toml:3]
    """
    result = c_regr_login()
    return rffi.charp2str(result) if result else None

def regr_split_llimpl(value):
    """double regr_split(double value, int *exponent)

    exponent: comes back as int [register_by_rule.toml:11]
    Returns (result, exponent).
    """
    with lltype.scoped_alloc(rffi.INTP.TO, 1) as c_exponent:
        c_exponent[0] = rffi.cast(rffi.INT, 0)
        result = c_regr_split(value, c_exponent)
        return result, rffi.cast(lltype.Signed, c_exponent[0])
regr_split_llimpl._annspecialcase_ = 'specialize:ll'

def regr_total_llimpl(words):
    """int regr_total(char **words)

    words: list of str, None for NULL; no NUL inside
        [register_by_rule.toml:17]
    """
    with _scoped_strings(words) as c_words:
        return c_regr_total(c_words)

def regr_words_llimpl(count):
    """const char *const *regr_words(int count)

    Result: list of str, copies; None for NULL [register_by_rule.toml:22]
    """
    result = c_regr_words(count)
    return rffi.charpp2liststr(rffi.cast(rffi.CCHARPP, result)) if result else None
regr_words_llimpl._annspecialcase_ = 'specialize:ll'

def regr_width_llimpl(text):
    """int regr_width(const wchar_t *text)

    text: unicode, None for NULL; no NUL inside [type]
    """
    _refuse_wide_nul(text)
    return c_regr_width(text)

def regr_city_llimpl(name):
    """const char *regr_city(const char *name)

    name: str, None for NULL; no NUL inside [type]
    Result: str, a copy; None for NULL [type]
    """
    _refuse_nul(name)
    with rffi.scoped_str2charp(name) as c_name:
        result = c_regr_city(c_name)
        return rffi.charp2str(result) if result else None

# ------------------------------------------------------------ conversions

# To the exact type of a member, an item, a callback's result.
cast = rffi.cast
ARRAYP = rffi.CArrayPtr
CHAR = rffi.CHAR
INT = rffi.INT
CCHARP = rffi.CCHARP
CONST_CCHARP = rffi.CONST_CCHARP

# ------------------------------------------------------------ memory

def alloc(T):
    """One record of type T, zeroed; the caller frees it."""
    p = lltype.malloc(T, flavor='raw', zero=True)
    rffi.cast(rffi.VOIDP, p)    # untranslated, this moves it to C's memory
    return p
alloc._annspecialcase_ = 'specialize:arg(0)'

def alloc_array(T, n):
    """n of T (records, numbers, pointers), zeroed; of records p[0] is C's."""
    p = lltype.malloc(rffi.CArray(T), n, flavor='raw', zero=True)
    rffi.cast(rffi.VOIDP, p)
    return p
alloc_array._annspecialcase_ = 'specialize:arg(0)'

def free(p):
    lltype.free(p, flavor='raw')
free._annspecialcase_ = 'specialize:ll'

_memmove = rffi.llexternal(
    'memmove', [rffi.VOIDP, rffi.VOIDP, rffi.SIZE_T], lltype.Void,
    releasegil=False,
    compilation_info=ExternalCompilationInfo(includes=['string.h']))

def _size(P):
    return rffi.sizeof(P.TO.OF if isinstance(P.TO, lltype.Array) else P.TO)
_size._annspecialcase_ = 'specialize:memo'

def zero(p, n=1):
    """Zeroes what p points to, of an array the first n items."""
    size = rffi.cast(rffi.SIZE_T, n * _size(lltype.typeOf(p)))
    rffi.c_memset(rffi.cast(rffi.VOIDP, p), 0, size)
zero._annspecialcase_ = 'specialize:ll'

def copy(to, source, n=1):
    """Copies what source points to, of an array the first n items."""
    size = rffi.cast(rffi.SIZE_T, n * _size(lltype.typeOf(to)))
    _memmove(rffi.cast(rffi.VOIDP, to), rffi.cast(rffi.VOIDP, source), size)
copy._annspecialcase_ = 'specialize:ll'

def _scope(P, release):
    class Scope(object):
        def __init__(self, p):
            self.p = p
        def __enter__(self):
            return self.p
        def __exit__(self, *args):
            if self.p:
                release(self.p)
    return Scope
_scope._annspecialcase_ = 'specialize:memo'

def closing(p, release):
    """with closing(c_make(), c_free) as p: freed at the end."""
    return _scope(lltype.typeOf(p), release)(p)
closing._annspecialcase_ = 'specialize:ll_and_arg(1)'

def scoped(T):
    """with scoped(T) as p: memory until the end of the block."""
    return closing(alloc(T), free)
scoped._annspecialcase_ = 'specialize:arg(0)'

def scoped_array(T, n):
    return closing(alloc_array(T, n), free)
scoped_array._annspecialcase_ = 'specialize:arg(0)'

# ------------------------------------------------------------ registration

# A str, or unicode, that may be None.
_STR = SomeString(can_be_None=True)
_UNICODE = SomeUnicodeString(can_be_None=True)

def _fake(function, result):
    # What the llinterp calls: `function`, with values of Python in place of its own.
    def llfakeimpl(*args):
        return _low(function(*[_high(arg) for arg in args]), result)
    return llfakeimpl

def _high(value):
    from rpython.rtyper.annlowlevel import hlstr, hlunicode
    from rpython.rtyper.lltypesystem import rstr
    TYPE = lltype.typeOf(value)
    if TYPE == lltype.Ptr(rstr.STR):
        return hlstr(value)
    if TYPE == lltype.Ptr(rstr.UNICODE):
        return hlunicode(value)
    if not isinstance(TYPE, lltype.Ptr) or not isinstance(TYPE.TO, lltype.GcStruct):
        return value
    if not value:
        return None
    if TYPE.TO._name == 'list':
        return [_high(value.items[i]) for i in range(value.length)]
    return tuple([_high(getattr(value, name)) for name in TYPE.TO._names])

def _low(value, result):
    from rpython.rtyper.annlowlevel import llstr, llunicode
    from rpython.rtyper.rtuple import TUPLE_TYPE
    if isinstance(result, tuple):
        if len(value) != len(result):
            raise TypeError('a tuple of %d is wanted, not %r' % (len(result), value))
        items = [_low(item, part) for item, part in zip(value, result)]
        low = lltype.malloc(TUPLE_TYPE([lltype.typeOf(item) for item in items]).TO)
        for i in range(len(items)):
            setattr(low, 'item%d' % i, items[i])
        return low
    if result is str or isinstance(result, SomeString):
        return llstr(value)
    if result is unicode or isinstance(result, SomeUnicodeString):
        return llunicode(value)
    if isinstance(result, lltype.Ptr) and value is None:
        return lltype.nullptr(result.TO)
    if isinstance(result, lltype.LowLevelType):
        return rffi.cast(result, value)
    return value if result is None else result(value)

def _named(module, name):
    # The module of a fake is needed when the llinterp calls it, and nowhere else.
    def function(*args):
        return getattr(__import__(module, None, None, [name]), name)(*args)
    return function

def _replace(function, *args, **kwds):
    # RPython itself registers something for many functions of Python's.
    if function.__module__ == 'time':
        from rpython.rlib import rtime
    elif function.__module__ == 'math':
        from rpython.rtyper import extfuncregistry
    else:
        from rpython.rlib import rposix, rposix_environ
    from rpython.rtyper.extregistry import EXT_REGISTRY_BY_VALUE
    if function in EXT_REGISTRY_BY_VALUE:
        del EXT_REGISTRY_BY_VALUE[function]
    register_external(function, *args, **kwds)

from os import getlogin as os_getlogin
_replace(
    os_getlogin,
    [],
    _STR,
    export_name='ll_os.ll_os_getlogin',
    llimpl=regr_login,
    llfakeimpl=_fake(regr_login, _STR))

def regr_split(value):
    """double regr_split(double value, int *exponent)

    exponent: comes back as int [register_by_rule.toml:11]
    Returns (result, exponent).
    """
    return regr_split_llimpl(value)

register_external(
    regr_split,
    [float],
    (float, int),
    export_name=__name__ + '.regr_split',
    llimpl=regr_split_llimpl,
    llfakeimpl=_fake(regr_split_llimpl, (float, int)))

def regr_total(words):
    """int regr_total(char **words)

    words: list of str, None for NULL; no NUL inside
        [register_by_rule.toml:17]
    """
    return regr_total_llimpl(words)

register_external(
    regr_total,
    [[str]],
    int,
    export_name=__name__ + '.regr_total',
    llimpl=regr_total_llimpl,
    llfakeimpl=_fake(regr_total_llimpl, int))

def regr_words(count):
    """const char *const *regr_words(int count)

    Result: list of str, copies; None for NULL [register_by_rule.toml:22]
    """
    return regr_words_llimpl(count)

register_external(
    regr_words,
    [int],
    [str],
    export_name=__name__ + '.regr_words',
    llimpl=regr_words_llimpl)

def regr_width(text):
    """int regr_width(const wchar_t *text)

    text: unicode, None for NULL; no NUL inside [type]
    """
    return regr_width_llimpl(text)

register_external(
    regr_width,
    [_UNICODE],
    int,
    export_name=__name__ + '.regr_width',
    llimpl=regr_width_llimpl,
    llfakeimpl=_fake(regr_width_llimpl, int))

def regr_city(name):
    """const char *regr_city(const char *name)

    name: str, None for NULL; no NUL inside [type]
    Result: str, a copy; None for NULL [type]
    """
    return regr_city_llimpl(name)

register_external(
    regr_city,
    [_STR],
    _STR,
    export_name='towns.city',
    llimpl=regr_city_llimpl,
    llfakeimpl=_fake(_named('regr_fakes', 'city'), _STR))

# ------------------------------------------------------------ not bound

# 1 macro: include-guard: it only keeps its header from being read twice
