"""RPython bindings of helper_buffers.h.

Made by rffi-import 0.1.0 with:
    rffi-import helper_buffers.h -l helper_buffers -L lib --rules helper_buffers.toml -o helper_buffers.py
"""
import errno, os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.rtyper.tool import rffi_platform
from rpython.rlib import rposix
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['helper_buffers.h'],
    include_dirs=[_HERE],
    libraries=['helper_buffers'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ constants

class CConfig:
    # The headers are enough. RPython keeps what the C compiler answers until the
    # question changes, so it has a mark of the definitions in it.
    _compilation_info_ = ExternalCompilationInfo(
        pre_include_bits=(
            eci.pre_include_bits + ('/* definitions 2e2e6f81fb8ce2a1 */',)),
        includes=eci.includes, include_dirs=eci.include_dirs,
        post_include_bits=eci.post_include_bits,
        compile_extra=eci.compile_extra + ('-w',))

    # helper_buffers.h:8: #define HBUF_DIGEST_SIZE 4
    HBUF_DIGEST_SIZE = rffi_platform.DefinedConstantInteger(
        'HBUF_DIGEST_SIZE')

for _name, _value in rffi_platform.configure(CConfig).items():
    globals()[_name] = _value

# ------------------------------------------------------------ functions

# helper_buffers.h:10: unsigned int hbuf_sum(const void *data, size_t size);
c_hbuf_sum = external('hbuf_sum', [rffi.VOIDP, rffi.SIZE_T], rffi.UINT)
# helper_buffers.h:11: int hbuf_sum_int(int start, const unsigned char *data,
#     int n);
c_hbuf_sum_int = external(
    'hbuf_sum_int', [rffi.INT, rffi.UCHARP, rffi.INT], rffi.INT)
# helper_buffers.h:12: int hbuf_is_null(const char *data, size_t len);
c_hbuf_is_null = external(
    'hbuf_is_null', [rffi.CCHARP, rffi.SIZE_T], rffi.INT)
# helper_buffers.h:13: ssize_t hbuf_read(int start, void *buf, size_t count);
c_hbuf_read = external(
    'hbuf_read', [rffi.INT, rffi.VOIDP, rffi.SIZE_T], rffi.SSIZE_T)
# helper_buffers.h:14: int hbuf_name(char *name, size_t len);
c_hbuf_name = external('hbuf_name', [rffi.CCHARP, rffi.SIZE_T], rffi.INT)
# helper_buffers.h:15: char *hbuf_path(char *buf, size_t size);
c_hbuf_path = external(
    'hbuf_path',
    [rffi.CCHARP, rffi.SIZE_T],
    rffi.CCHARP,
    save_err=rffi.RFFI_SAVE_ERRNO)
# helper_buffers.h:16: ssize_t hbuf_link(const char *path, char *buf, size_t
#     size);
c_hbuf_link = external(
    'hbuf_link', [rffi.CCHARP, rffi.CCHARP, rffi.SIZE_T], rffi.SSIZE_T)
# helper_buffers.h:17: int hbuf_pack(unsigned char *dest, unsigned long
#     *dest_len, const unsigned char *source, unsigned long source_len);
c_hbuf_pack = external(
    'hbuf_pack',
    [rffi.UCHARP, rffi.ULONGP, rffi.UCHARP, rffi.ULONG],
    rffi.INT)
# helper_buffers.h:18: int hbuf_digest(const void *data, size_t count,
#     unsigned char *md, unsigned int *size, void *engine);
c_hbuf_digest = external(
    'hbuf_digest',
    [rffi.VOIDP, rffi.SIZE_T, rffi.UCHARP, rffi.UINTP, rffi.VOIDP],
    rffi.INT)
# helper_buffers.h:19: int hbuf_reentrant(int code, char *buf, size_t size);
c_hbuf_reentrant = external(
    'hbuf_reentrant', [rffi.INT, rffi.CCHARP, rffi.SIZE_T], rffi.INT)

# ------------------------------------------------------------ helpers

def _refuse_nul(text):
    # C would take the text for ended there.
    if text is not None and '\x00' in text:
        raise ValueError('NUL inside of a string for C')

def _filled(buffer, count):
    # A negative count is an error.
    return buffer.str(min(count, buffer.size)) if count >= 0 else None

def _is_too_small(code):
    return code == errno.ERANGE or code == errno.ENAMETOOLONG

def hbuf_sum(data):
    """unsigned int hbuf_sum(const void *data, size_t size)

    data: str, passed with its length [helper_buffers.toml:4]
    """
    if data is None:
        raise TypeError('hbuf_sum: data must not be None')
    size = len(data)
    with rffi.scoped_nonmovingbuffer(data) as c_data:
        return c_hbuf_sum(rffi.cast(rffi.VOIDP, c_data), size)

def hbuf_sum_int(start, data):
    """int hbuf_sum_int(int start, const unsigned char *data, int n)

    data: str, passed with its length [helper_buffers.toml:9]
    """
    if data is None:
        raise TypeError('hbuf_sum_int: data must not be None')
    n = len(data)
    if rffi.cast(lltype.Signed, rffi.cast(rffi.INT, n)) != n:
        raise OverflowError('hbuf_sum_int: n is too large for C')
    with rffi.scoped_nonmovingbuffer(data) as c_data:
        return c_hbuf_sum_int(start, rffi.cast(rffi.UCHARP, c_data), n)
hbuf_sum_int._annspecialcase_ = 'specialize:ll'

def hbuf_is_null(data):
    """int hbuf_is_null(const char *data, size_t len)

    data: str, None for NULL, passed with its length [helper_buffers.toml:14]
    """
    len_ = len(data) if data is not None else 0
    with rffi.scoped_nonmovingbuffer(data or '') as c_data:
        return c_hbuf_is_null(
            rffi.cast(rffi.CCHARP, c_data) if data is not None else lltype.nullptr(rffi.CCHARP.TO),
            len_)

def hbuf_read(start, count):
    """ssize_t hbuf_read(int start, void *buf, size_t count)

    buf: comes back as str, as long as C says; None if C says a negative
        number [helper_buffers.toml:19]
    count: how much memory C may fill [helper_buffers.toml:19]
    """
    if count < 0:
        raise ValueError('hbuf_read: count must not be below 0')
    with rffi.scoped_alloc_buffer(count) as buf:
        result = c_hbuf_read(start, rffi.cast(rffi.VOIDP, buf.raw), count)
        return _filled(buf, rffi.cast(lltype.Signed, result))
hbuf_read._annspecialcase_ = 'specialize:ll'

def hbuf_name(len_):
    """int hbuf_name(char *name, size_t len)

    name: comes back as str, up to the first NUL [helper_buffers.toml:24]
    len_: how much memory C may fill [helper_buffers.toml:24]
    Returns (result, name).
    """
    if len_ < 1:
        raise ValueError('hbuf_name: len_ must not be below 1')
    with rffi.scoped_alloc_buffer(len_) as name:
        name.raw[0] = '\x00'
        result = c_hbuf_name(name.raw, len_)
        return result, rffi.charp2strn(name.raw, len_)

def hbuf_path():
    """char *hbuf_path(char *buf, size_t size)

    buf: comes back as str, up to the first NUL [helper_buffers.toml:30]
    size: how much memory C may fill [helper_buffers.toml:30]
    Result: str, a copy; None for NULL [helper_buffers.toml:30]
    """
    size = 256
    while True:
        with rffi.scoped_alloc_buffer(size) as buf:
            buf.raw[0] = '\x00'
            result = c_hbuf_path(buf.raw, size)
            if result or not _is_too_small(rposix.get_saved_errno()):
                return rffi.charp2str(result) if result else None
        size *= 2
        if size > 1 << 24:
            raise MemoryError

def hbuf_link(path):
    """ssize_t hbuf_link(const char *path, char *buf, size_t size)

    path: str, None for NULL; no NUL inside [type]
    buf: comes back as str, as long as C says; None if C says a negative
        number [helper_buffers.toml:35]
    size: how much memory C may fill [helper_buffers.toml:35]
    """
    _refuse_nul(path)
    size = 256
    while True:
        with rffi.scoped_alloc_buffer(size) as buf:
            result = c_hbuf_link(path, buf.raw, size)
            if result < size:
                return _filled(buf, rffi.cast(lltype.Signed, result))
        size = max(2 * size, rffi.cast(lltype.Signed, result) + 1)
        if size > 1 << 30:
            raise MemoryError

def hbuf_pack(dest_len, source):
    """int hbuf_pack(unsigned char *dest, unsigned long *dest_len, const
        unsigned char *source, unsigned long source_len)

    dest: comes back as str, as long as C says [helper_buffers.toml:40]
    dest_len: how much memory C may fill [helper_buffers.toml:40]
    source: str, passed with its length [helper_buffers.toml:41]
    Returns (result, dest).
    """
    if dest_len < 0:
        raise ValueError('hbuf_pack: dest_len must not be below 0')
    if source is None:
        raise TypeError('hbuf_pack: source must not be None')
    source_len = len(source)
    with rffi.scoped_nonmovingbuffer(source) as c_source:
        with rffi.scoped_alloc_buffer(dest_len) as dest:
            with lltype.scoped_alloc(rffi.ULONGP.TO, 1) as c_dest_len:
                c_dest_len[0] = rffi.cast(rffi.ULONG, dest_len)
                result = c_hbuf_pack(
                    rffi.cast(rffi.UCHARP, dest.raw),
                    c_dest_len,
                    rffi.cast(rffi.UCHARP, c_source),
                    source_len)
                return (
                    result,
                    _filled(dest, rffi.cast(lltype.Signed, c_dest_len[0])))

def hbuf_digest(data):
    """int hbuf_digest(const void *data, size_t count, unsigned char *md,
        unsigned int *size, void *engine)

    data: str, passed with its length [helper_buffers.toml:46]
    md: comes back as str, as long as C says [helper_buffers.toml:47]
    Returns (result, md).
    """
    if data is None:
        raise TypeError('hbuf_digest: data must not be None')
    count = len(data)
    with rffi.scoped_nonmovingbuffer(data) as c_data:
        with rffi.scoped_alloc_buffer(HBUF_DIGEST_SIZE) as md:
            with lltype.scoped_alloc(rffi.UINTP.TO, 1) as c_size:
                c_size[0] = rffi.cast(rffi.UINT, 0)
                result = c_hbuf_digest(
                    rffi.cast(rffi.VOIDP, c_data),
                    count,
                    rffi.cast(rffi.UCHARP, md.raw),
                    c_size,
                    lltype.nullptr(rffi.VOIDP.TO))
                return (
                    result,
                    _filled(md, rffi.cast(lltype.Signed, c_size[0])))

def hbuf_reentrant(code):
    """int hbuf_reentrant(int code, char *buf, size_t size)

    buf: comes back as str, up to the first NUL [helper_buffers.toml:53]
    size: how much memory C may fill [helper_buffers.toml:53]
    Returns (result, buf).
    """
    size = 256
    while True:
        with rffi.scoped_alloc_buffer(size) as buf:
            buf.raw[0] = '\x00'
            result = c_hbuf_reentrant(code, buf.raw, size)
            if not _is_too_small(result):
                return result, rffi.charp2strn(buf.raw, size)
        size *= 2
        if size > 1 << 24:
            raise MemoryError
hbuf_reentrant._annspecialcase_ = 'specialize:ll'

# ------------------------------------------------------------ conversions

# To the exact type of a member, an item, a callback's result.
cast = rffi.cast
ARRAYP = rffi.CArrayPtr
VOIDP = rffi.VOIDP
UCHAR = rffi.UCHAR
CHAR = rffi.CHAR
ULONG = rffi.ULONG
UINT = rffi.UINT

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
