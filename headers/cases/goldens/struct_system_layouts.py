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

# ------------------------------------------------------------ not bound

# 1 macro: include-guard: it only keeps its header from being read twice
