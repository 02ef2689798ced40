"""RPython bindings of helper_lists.h.

Made by rffi-import 0.1.0 with:
    rffi-import helper_lists.h -l helper_lists -L lib --rules helper_lists.toml -o helper_lists.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['helper_lists.h'],
    include_dirs=[_HERE],
    libraries=['helper_lists'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ functions

# helper_lists.h:5: int hlist_length(char *const argv[], int which);
c_hlist_length = external('hlist_length', [rffi.CCHARPP, rffi.INT], rffi.INT)
# helper_lists.h:6: int hlist_const(const char *const *list);
c_hlist_const = external(
    'hlist_const', [rffi.CArrayPtr(rffi.CONST_CCHARP)], rffi.INT)
# helper_lists.h:7: char **hlist_make(int n);
c_hlist_make = external('hlist_make', [rffi.INT], rffi.CCHARPP)
# helper_lists.h:8: const char *const *hlist_names(void);
c_hlist_names = external('hlist_names', [], rffi.CArrayPtr(rffi.CONST_CCHARP))
# helper_lists.h:9: void hlist_free(char **list);
c_hlist_free = external('hlist_free', [rffi.CCHARPP], lltype.Void)
# helper_lists.h:10: int hlist_blocks(void);
c_hlist_blocks = external('hlist_blocks', [], rffi.INT)
# helper_lists.h:11: int hlist_points(const char *utf8);
c_hlist_points = external('hlist_points', [rffi.CCHARP], rffi.INT)
# helper_lists.h:12: char *hlist_replace(const char *utf8, int broken);
c_hlist_replace = external(
    'hlist_replace', [rffi.CCHARP, rffi.INT], rffi.CCHARP)
# helper_lists.h:13: void hlist_release(char *text);
c_hlist_release = external('hlist_release', [rffi.CCHARP], lltype.Void)

# ------------------------------------------------------------ helpers

def _refuse_nul(text):
    # C would take the text for ended there.
    if text is not None and '\x00' in text:
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

def hlist_length(argv, which):
    """int hlist_length(char *const argv[], int which)

    argv: list of str; no NUL inside [helper_lists.toml:4]
    """
    if argv is None:
        raise TypeError('hlist_length: argv must not be None')
    with _scoped_strings(argv) as c_argv:
        return c_hlist_length(c_argv, which)
hlist_length._annspecialcase_ = 'specialize:ll'

def hlist_const(list_):
    """int hlist_const(const char *const *list)

    list_: list of str, None for NULL; no NUL inside [helper_lists.toml:9]
    """
    with _scoped_strings(list_) as c_list_:
        return c_hlist_const(
            rffi.cast(rffi.CArrayPtr(rffi.CONST_CCHARP), c_list_))

def hlist_make(n):
    """char **hlist_make(int n)

    Result: list of str, copies; None for NULL, freed by hlist_free
        [helper_lists.toml:13]
    """
    result = c_hlist_make(n)
    try:
        return rffi.charpp2liststr(result) if result else None
    finally:
        if result:
            c_hlist_free(rffi.cast(rffi.CCHARPP, result))
hlist_make._annspecialcase_ = 'specialize:ll'

def hlist_names():
    """const char *const *hlist_names(void)

    Result: list of str, copies; None for NULL [helper_lists.toml:19]
    """
    result = c_hlist_names()
    return rffi.charpp2liststr(rffi.cast(rffi.CCHARPP, result)) if result else None

def hlist_points(utf8):
    """int hlist_points(const char *utf8)

    utf8: unicode, None for NULL, UTF-8 in C; no NUL inside
        [helper_lists.toml:25]
    """
    c_utf8 = utf8.encode('utf-8') if utf8 is not None else None
    _refuse_nul(c_utf8)
    return c_hlist_points(c_utf8)

def hlist_replace(utf8, broken):
    """char *hlist_replace(const char *utf8, int broken)

    utf8: unicode, UTF-8 in C; no NUL inside [helper_lists.toml:30]
    Result: unicode of UTF-8, a copy; None for NULL, freed by hlist_release
        [helper_lists.toml:31]
    """
    if utf8 is None:
        raise TypeError('hlist_replace: utf8 must not be None')
    c_utf8 = utf8.encode('utf-8')
    _refuse_nul(c_utf8)
    with rffi.scoped_view_charp(c_utf8) as c_c_utf8:
        result = c_hlist_replace(c_c_utf8, broken)
        try:
            return rffi.charp2str(result).decode('utf-8') if result else None
        finally:
            if result:
                c_hlist_release(rffi.cast(rffi.CCHARP, result))
hlist_replace._annspecialcase_ = 'specialize:ll'

# ------------------------------------------------------------ conversions

# To the exact type of a member, an item, a callback's result.
cast = rffi.cast
ARRAYP = rffi.CArrayPtr
CCHARP = rffi.CCHARP
CHAR = rffi.CHAR
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

# ------------------------------------------------------------ not bound

# 1 macro: include-guard: it only keeps its header from being read twice
