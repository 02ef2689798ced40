"""RPython bindings of posix_types.h.

Made by rffi-import 0.1.0 with:
    rffi-import posix_types.h -l posix_types -L lib -o posix_types.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['posix_types.h'],
    include_dirs=[_HERE],
    libraries=['posix_types'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ types

# sys/types.h:87: typedef __off64_t off_t;
off_t = rffi.LONG
# sys/types.h:79: typedef __uid_t uid_t;
uid_t = rffi.UINT
# sys/types.h:64: typedef __gid_t gid_t;
gid_t = rffi.UINT
# sys/types.h:59: typedef __dev_t dev_t;
dev_t = rffi.ULONG
# sys/types.h:49: typedef __ino64_t ino_t;
ino_t = rffi.ULONG
# sys/types.h:74: typedef __nlink_t nlink_t;
nlink_t = rffi.ULONG
# bits/socket.h:33: typedef __socklen_t socklen_t;
socklen_t = rffi.UINT
# bits/types/clockid_t.h:7: typedef __clockid_t clockid_t;
clockid_t = rffi.INT
# sys/types.h:138: typedef __suseconds_t suseconds_t;
suseconds_t = rffi.LONG

# ------------------------------------------------------------ functions

# posix_types.h:9: off_t posix_seek(off_t offset);
c_posix_seek = external('posix_seek', [off_t], off_t)
# posix_types.h:10: pid_t posix_parent(pid_t child);
c_posix_parent = external('posix_parent', [rffi.PID_T], rffi.PID_T)
# posix_types.h:11: mode_t posix_mode(mode_t mode);
c_posix_mode = external('posix_mode', [rffi.MODE_T], rffi.MODE_T)
# posix_types.h:12: uid_t posix_user(uid_t user);
c_posix_user = external('posix_user', [uid_t], uid_t)
# posix_types.h:13: gid_t posix_group(gid_t group);
c_posix_group = external('posix_group', [gid_t], gid_t)
# posix_types.h:14: dev_t posix_device(dev_t device);
c_posix_device = external('posix_device', [dev_t], dev_t)
# posix_types.h:15: ino_t posix_inode(ino_t inode);
c_posix_inode = external('posix_inode', [ino_t], ino_t)
# posix_types.h:16: nlink_t posix_links(nlink_t links);
c_posix_links = external('posix_links', [nlink_t], nlink_t)
# posix_types.h:17: socklen_t posix_length(socklen_t length);
c_posix_length = external('posix_length', [socklen_t], socklen_t)
# posix_types.h:18: time_t posix_later(time_t start, time_t seconds);
c_posix_later = external(
    'posix_later', [rffi.TIME_T, rffi.TIME_T], rffi.TIME_T)
# posix_types.h:19: void posix_out(off_t *offset, socklen_t *length, uid_t
#     *user);
c_posix_out = external(
    'posix_out', [rffi.LONGP, rffi.UINTP, rffi.UINTP], lltype.Void)
# posix_types.h:20: clockid_t posix_clock(clockid_t clock);
c_posix_clock = external('posix_clock', [clockid_t], clockid_t)
# posix_types.h:21: suseconds_t posix_micro(suseconds_t time);
c_posix_micro = external('posix_micro', [suseconds_t], suseconds_t)

# ------------------------------------------------------------ conversions

# To the exact type of a member, an item, a callback's result.
cast = rffi.cast
ARRAYP = rffi.CArrayPtr
LONG = rffi.LONG
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
