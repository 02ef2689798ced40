"""RPython bindings of struct_system_layouts.h.

Made by rffi-import 0.1.0 with:
    rffi-import struct_system_layouts.h -o struct_system_layouts.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['struct_system_layouts.h'],
    include_dirs=[_HERE],
    post_include_bits=['typedef __typeof__((*(struct ssl_epoll_like *)0).data) rffi_ssl_epoll_like__data;'])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# What RPython cannot say is said in C: (prototype, body).
_SHIMS = [
    ('uint8_t *rffi_addr_ssl_header_payload(struct ssl_header *p)',
     'return (uint8_t *)((char *)p + __builtin_offsetof(struct ssl_header, payload));'),
    ('__SIZE_TYPE__ rffi_size_ssl_header(__SIZE_TYPE__ n)',
     '__SIZE_TYPE__ rffi_size; return __builtin_mul_overflow(n, sizeof ((struct ssl_header *)0)->payload[0], &rffi_size) || __builtin_add_overflow(rffi_size, sizeof(struct ssl_header), &rffi_size) || rffi_size > __PTRDIFF_MAX__ ? __PTRDIFF_MAX__ : rffi_size;'),
    ('uint32_t rffi_get_ssl_epoll_like_events(const struct ssl_epoll_like *p)',
     'return p->events;'),
    ('void rffi_set_ssl_epoll_like_events(struct ssl_epoll_like *p, uint32_t v)',
     'p->events = v;'),
    ('rffi_ssl_epoll_like__data *rffi_addr_ssl_epoll_like_data(struct ssl_epoll_like *p)',
     'return (rffi_ssl_epoll_like__data *)((char *)p + __builtin_offsetof(struct ssl_epoll_like, data));'),
]
shim_eci = eci.merge(ExternalCompilationInfo(
    post_include_bits=['RPY_EXTERN %s;' % prototype for prototype, _ in _SHIMS],
    separate_module_sources=['\n'.join(['%s { %s }' % shim for shim in _SHIMS])]))

def shim(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=shim_eci, **kwds)

# ------------------------------------------------------------ types

# struct_system_layouts.h:7: struct ssl_header;
# payload: c_addr_ssl_header_payload(p)
SSL_HEADER = rffi.CStruct('ssl_header',
    ('version', rffi.UCHAR),
    ('type', rffi.UCHAR),
    ('length', rffi.USHORT),
    hints={'eci': eci})
SSL_HEADERP = lltype.Ptr(SSL_HEADER)
# struct_system_layouts.h:16: union {...} rffi_ssl_epoll_like__data;
SSL_EPOLL_LIKE__DATA = rffi.CStruct('rffi_ssl_epoll_like__data',
    ('ptr', rffi.VOIDP),
    ('fd', rffi.INT),
    ('u32', rffi.UINT),
    ('u64', rffi.ULONGLONG),
    hints={'eci': eci, 'typedef': True, 'union': True})
SSL_EPOLL_LIKE__DATAP = lltype.Ptr(SSL_EPOLL_LIKE__DATA)
# struct_system_layouts.h:14: struct ssl_epoll_like;
# events: c_get_ssl_epoll_like_events(p), c_set_ssl_epoll_like_events(p,
#     value)
# data: c_addr_ssl_epoll_like_data(p)
SSL_EPOLL_LIKE = rffi.CStruct('ssl_epoll_like',
    ('_filler0', rffi.CFixedArray(rffi.UCHAR, 12)),    # stands for what RPython cannot say
    hints={'eci': eci})
SSL_EPOLL_LIKEP = lltype.Ptr(SSL_EPOLL_LIKE)
# struct_system_layouts.h:19: struct ssl_dirent_like;
SSL_DIRENT_LIKE = rffi.CStruct('ssl_dirent_like',
    ('d_ino', rffi.ULONG),
    ('d_off', rffi.LONG),
    ('d_reclen', rffi.USHORT),
    ('d_type', rffi.UCHAR),
    ('d_name', rffi.CFixedArray(rffi.CHAR, 256)),
    hints={'eci': eci})
SSL_DIRENT_LIKEP = lltype.Ptr(SSL_DIRENT_LIKE)

# ------------------------------------------------------------ functions

# struct_system_layouts.h:7: struct ssl_header { uint8_t payload[0]; };
c_addr_ssl_header_payload = shim(
    'rffi_addr_ssl_header_payload',
    [SSL_HEADERP],
    rffi.UCHARP,
    sandboxsafe=True)
# struct_system_layouts.h:7: struct ssl_header { uint8_t payload[0]; };
# the size in bytes with n items in payload, or more than there can be
c_size_ssl_header = shim(
    'rffi_size_ssl_header', [rffi.SIZE_T], rffi.SIZE_T, sandboxsafe=True)
# struct_system_layouts.h:14: struct ssl_epoll_like { uint32_t events; };
c_get_ssl_epoll_like_events = shim(
    'rffi_get_ssl_epoll_like_events',
    [SSL_EPOLL_LIKEP],
    rffi.UINT,
    sandboxsafe=True)
c_set_ssl_epoll_like_events = shim(
    'rffi_set_ssl_epoll_like_events',
    [SSL_EPOLL_LIKEP, rffi.UINT],
    lltype.Void,
    sandboxsafe=True)
# struct_system_layouts.h:14: struct ssl_epoll_like { union {...} data; };
c_addr_ssl_epoll_like_data = shim(
    'rffi_addr_ssl_epoll_like_data',
    [SSL_EPOLL_LIKEP],
    SSL_EPOLL_LIKE__DATAP,
    sandboxsafe=True)
# struct_system_layouts.h:27: void ssl_use(struct ssl_header *h, struct
#     ssl_epoll_like *e, struct ssl_dirent_like *d);
c_ssl_use = external(
    'ssl_use', [SSL_HEADERP, SSL_EPOLL_LIKEP, SSL_DIRENT_LIKEP], lltype.Void)

# ------------------------------------------------------------ helpers

def _refuse_nul(text):
    # C would take the text for ended there.
    if text is not None and '\x00' in text:
        raise ValueError('NUL inside of a string for C')

def _set_text(array, size, text):
    _refuse_nul(text)
    if len(text) >= size:
        raise ValueError('a string that is too long for its place')
    for i in range(len(text)):
        array[i] = text[i]
    for i in range(len(text), size):
        array[i] = '\x00'

def get_ssl_dirent_like_d_name(p):
    """struct ssl_dirent_like { char d_name[256]; }: str, up to the first NUL
        [type]"""
    return rffi.charp2strn(rffi.cast(rffi.CCHARP, p.c_d_name), len(p.c_d_name))

def set_ssl_dirent_like_d_name(p, text):
    """struct ssl_dirent_like { char d_name[256]; }: str that leaves room for
        a NUL; no NUL inside [type]"""
    if text is None:
        raise TypeError('set_ssl_dirent_like_d_name: text must not be None')
    _set_text(rffi.cast(rffi.CCHARP, p.c_d_name), len(p.c_d_name), text)

# ------------------------------------------------------------ conversions

# To the exact type of a member, an item, a callback's result.
cast = rffi.cast
ARRAYP = rffi.CArrayPtr
UCHAR = rffi.UCHAR
USHORT = rffi.USHORT
VOIDP = rffi.VOIDP
INT = rffi.INT
UINT = rffi.UINT
ULONGLONG = rffi.ULONGLONG
ULONG = rffi.ULONG
LONG = rffi.LONG
CHAR = rffi.CHAR

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

def alloc_ssl_header(n):
    """A struct ssl_header with room for n of payload, zeroed; the caller frees it."""
    size = rffi.cast(lltype.Signed, c_size_ssl_header(n))
    p = lltype.malloc(rffi.CCHARP.TO, size, flavor='raw', zero=True)
    return rffi.cast(SSL_HEADERP, p)

# ------------------------------------------------------------ not bound

# 1 macro: include-guard: it only keeps its header from being read twice
