"""RPython bindings of helper_names.h.

Made by rffi-import 0.1.0 with:
    rffi-import helper_names.h -l helper_names -L lib --helpers all -o helper_names.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['helper_names.h'],
    include_dirs=[_HERE],
    libraries=['helper_names'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ functions

# helper_names.h:8: int hname_sum(const void *data, size_t nbytes);
c_hname_sum = external('hname_sum', [rffi.VOIDP, rffi.SIZE_T], rffi.INT)
# helper_names.h:9: ssize_t hname_read(int fd, void *buf, size_t count);
c_hname_read = external(
    'hname_read', [rffi.INT, rffi.VOIDP, rffi.SIZE_T], rffi.SSIZE_T)
# helper_names.h:10: int hname_host(char *name, size_t len);
c_hname_host = external('hname_host', [rffi.CCHARP, rffi.SIZE_T], rffi.INT)
# helper_names.h:11: int hname_some(unsigned char *buf, int num);
c_hname_some = external('hname_some', [rffi.UCHARP, rffi.INT], rffi.INT)
# helper_names.h:12: char *hname_find(const char *text, int c);
c_hname_find = external('hname_find', [rffi.CCHARP, rffi.INT], rffi.CCHARP)
# helper_names.h:13: char *hname_copy(const char *text);
c_hname_copy = external('hname_copy', [rffi.CCHARP], rffi.CCHARP)
# helper_names.h:15: int hname_compare(const void *a, const void *b, size_t
#     n);
c_hname_compare = external(
    'hname_compare', [rffi.VOIDP, rffi.VOIDP, rffi.SIZE_T], rffi.INT)
# helper_names.h:16: size_t hname_items(const void *items, size_t size, size_t
#     count);
c_hname_items = external(
    'hname_items', [rffi.VOIDP, rffi.SIZE_T, rffi.SIZE_T], rffi.SIZE_T)
# helper_names.h:17: int hname_flags(const char *path, int flags);
c_hname_flags = external('hname_flags', [rffi.CCHARP, rffi.INT], rffi.INT)
# helper_names.h:18: void hname_clear(void *memory, size_t n);
c_hname_clear = external(
    'hname_clear', [rffi.VOIDP, rffi.SIZE_T], lltype.Void)

# ------------------------------------------------------------ helpers

def _refuse_nul(text):
    # C would take the text for ended there.
    if text is not None and '\x00' in text:
        raise ValueError('NUL inside of a string for C')

def _filled(buffer, count):
    # A negative count is an error.
    return buffer.str(min(count, buffer.size)) if count >= 0 else None

def hname_sum(data):
    """int hname_sum(const void *data, size_t nbytes)

    data: str, passed with its length [by name: data, nbytes]
    """
    if data is None:
        raise TypeError('hname_sum: data must not be None')
    nbytes = len(data)
    with rffi.scoped_nonmovingbuffer(data) as c_data:
        return c_hname_sum(rffi.cast(rffi.VOIDP, c_data), nbytes)

def hname_read(fd, count):
    """ssize_t hname_read(int fd, void *buf, size_t count)

    buf: comes back as str, as long as C says; None if C says a negative
        number [by name: buf, count]
    count: how much memory C may fill [by name: buf, count]
    """
    if count < 0:
        raise ValueError('hname_read: count must not be below 0')
    with rffi.scoped_alloc_buffer(count) as buf:
        result = c_hname_read(fd, rffi.cast(rffi.VOIDP, buf.raw), count)
        return _filled(buf, rffi.cast(lltype.Signed, result))
hname_read._annspecialcase_ = 'specialize:ll'

def hname_host(len_):
    """int hname_host(char *name, size_t len)

    name: comes back as str, up to the first NUL [by name: name, len]
    len_: how much memory C may fill [by name: name, len]
    Returns (result, name).
    """
    if len_ < 1:
        raise ValueError('hname_host: len_ must not be below 1')
    with rffi.scoped_alloc_buffer(len_) as name:
        name.raw[0] = '\x00'
        result = c_hname_host(name.raw, len_)
        return result, rffi.charp2strn(name.raw, len_)

def hname_some(num):
    """int hname_some(unsigned char *buf, int num)

    buf: comes back as str, as long as C says; None if C says a negative
        number [by name: buf, num]
    num: how much memory C may fill [by name: buf, num]
    """
    if num < 0:
        raise ValueError('hname_some: num must not be below 0')
    if rffi.cast(lltype.Signed, rffi.cast(rffi.INT, num)) != num:
        raise OverflowError('hname_some: num is too large for C')
    with rffi.scoped_alloc_buffer(num) as buf:
        result = c_hname_some(rffi.cast(rffi.UCHARP, buf.raw), num)
        return _filled(buf, rffi.cast(lltype.Signed, result))

def hname_find(text, c):
    """char *hname_find(const char *text, int c)

    text: str, None for NULL; no NUL inside [type]
    Result: str, a copy; None for NULL [by name: char *]
    """
    _refuse_nul(text)
    with rffi.scoped_str2charp(text) as c_text:
        result = c_hname_find(c_text, c)
        return rffi.charp2str(result) if result else None
hname_find._annspecialcase_ = 'specialize:ll'

def hname_flags(path, flags):
    """int hname_flags(const char *path, int flags)

    path: str, None for NULL; no NUL inside [type]
    """
    _refuse_nul(path)
    return c_hname_flags(path, flags)
hname_flags._annspecialcase_ = 'specialize:ll'

# ------------------------------------------------------------ conversions

# To the exact type of a member, an item, a callback's result.
cast = rffi.cast
ARRAYP = rffi.CArrayPtr
VOIDP = rffi.VOIDP
CHAR = rffi.CHAR
UCHAR = rffi.UCHAR

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
