"""RPython bindings of helper_text.h.

Made by rffi-import 0.1.0 with:
    rffi-import helper_text.h -l helper_text -L lib -o helper_text.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['helper_text.h'],
    include_dirs=[_HERE],
    libraries=['helper_text'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ functions

# helper_text.h:7: int htext_length(const char *text);
c_htext_length = external('htext_length', [rffi.CCHARP], rffi.INT)
# helper_text.h:8: int htext_same(const char *a, const char *b);
c_htext_same = external('htext_same', [rffi.CCHARP, rffi.CCHARP], rffi.INT)
# helper_text.h:9: int htext_all(const char *a, const char *b);
c_htext_all = external('htext_all', [rffi.CCHARP, rffi.CCHARP], rffi.INT)
# helper_text.h:10: const char *htext_name(int which);
c_htext_name = external('htext_name', [rffi.INT], rffi.CCHARP)
# helper_text.h:11: const char *htext_behind(const char *text, char what);
c_htext_behind = external(
    'htext_behind', [rffi.CCHARP, rffi.CHAR], rffi.CCHARP)
# helper_text.h:12: size_t htext_count(const char *data, size_t len, char
#     what);
c_htext_count = external(
    'htext_count', [rffi.CCHARP, rffi.SIZE_T, rffi.CHAR], rffi.SIZE_T)
# helper_text.h:13: char *htext_found_in(const char *text, char what);
c_htext_found_in = external(
    'htext_found_in', [rffi.CCHARP, rffi.CHAR], rffi.CCHARP)
# helper_text.h:14: long htext_number(const char *text, char **end);
c_htext_number = external(
    'htext_number', [rffi.CCHARP, rffi.CCHARPP], rffi.LONG)
# helper_text.h:15: char *htext_own(const char *text);
c_htext_own = external('htext_own', [rffi.CCHARP], rffi.CCHARP)
# helper_text.h:16: const char *htext_plain(void);
c_htext_plain = external('htext_plain', [], rffi.CCHARP)
# helper_text.h:17: int print(const char *text);
c_print = external('print', [rffi.CCHARP], rffi.INT)

# ------------------------------------------------------------ helpers

def _refuse_nul(text):
    # C would take the text for ended there.
    if text is not None and '\x00' in text:
        raise ValueError('NUL inside of a string for C')

def htext_length(text):
    """int htext_length(const char *text)

    text: str, None for NULL; no NUL inside [type]
    """
    _refuse_nul(text)
    return c_htext_length(text)

def htext_same(a, b):
    """int htext_same(const char *a, const char *b)

    a: str, None for NULL; no NUL inside [type]
    b: str; no NUL inside [nonnull]
    """
    _refuse_nul(a)
    if b is None:
        raise TypeError('htext_same: b must not be None')
    _refuse_nul(b)
    return c_htext_same(a, b)

def htext_all(a, b):
    """int htext_all(const char *a, const char *b)

    a: str; no NUL inside [nonnull]
    b: str; no NUL inside [nonnull]
    """
    if a is None:
        raise TypeError('htext_all: a must not be None')
    _refuse_nul(a)
    if b is None:
        raise TypeError('htext_all: b must not be None')
    _refuse_nul(b)
    return c_htext_all(a, b)

def htext_name(which):
    """const char *htext_name(int which)

    Result: str, a copy; None for NULL [type]
    """
    result = c_htext_name(which)
    return rffi.charp2str(result) if result else None
htext_name._annspecialcase_ = 'specialize:ll'

def htext_behind(text, what):
    """const char *htext_behind(const char *text, char what)

    text: str, None for NULL; no NUL inside [type]
    Result: str, a copy; None for NULL [type]
    """
    _refuse_nul(text)
    with rffi.scoped_str2charp(text) as c_text:
        result = c_htext_behind(c_text, what)
        return rffi.charp2str(result) if result else None
htext_behind._annspecialcase_ = 'specialize:ll'

def htext_count(data, len_, what):
    """size_t htext_count(const char *data, size_t len, char what)

    data: str, None for NULL [type]
    """
    return c_htext_count(data, len_, what)
htext_count._annspecialcase_ = 'specialize:ll'

def htext_plain():
    """const char *htext_plain(void)

    Result: str, a copy; None for NULL [type]
    """
    result = c_htext_plain()
    return rffi.charp2str(result) if result else None

def print_(text):
    """int print(const char *text)

    text: str, None for NULL; no NUL inside [type]
    """
    _refuse_nul(text)
    return c_print(text)

# ------------------------------------------------------------ conversions

# To the exact type of a member, an item, a callback's result.
cast = rffi.cast
ARRAYP = rffi.CArrayPtr
CHAR = rffi.CHAR
CCHARP = rffi.CCHARP

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

# ------------------------------------------------------------ not bound

# 1 macro: include-guard: it only keeps its header from being read twice
