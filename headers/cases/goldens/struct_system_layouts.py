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

# ------------------------------------------------------------ types

# struct_system_layouts.h:7: struct ssl_header;
# payload: the length of the array is not part of the type
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
# events: its place is not aligned for its type
# data: its place is not aligned for its type
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

# struct_system_layouts.h:27: void ssl_use(struct ssl_header *h, struct
#     ssl_epoll_like *e, struct ssl_dirent_like *d);
c_ssl_use = external(
    'ssl_use', [SSL_HEADERP, SSL_EPOLL_LIKEP, SSL_DIRENT_LIKEP], lltype.Void)

# ------------------------------------------------------------ not bound

# 1 macro: include-guard: it only keeps its header from being read twice
# misaligned-member: read and write it through a C function
#     (separate_module_sources)
# flexible-array: allocate more than the record and cast a pointer to its end
#
# struct_system_layouts.h:7: struct ssl_header.payload: flexible-array: the length of the array is not part of the type
# struct_system_layouts.h:14: struct ssl_epoll_like.events: misaligned-member: its place is not aligned for its type
# struct_system_layouts.h:14: struct ssl_epoll_like.data: misaligned-member: its place is not aligned for its type
