"""RPython bindings of foreign_opaque.h.

Made by rffi-import 0.1.0 with:
    rffi-import foreign_opaque.h -l foreign_opaque -L lib -o foreign_opaque.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.rtyper.annlowlevel import llhelper
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['foreign_opaque.h'],
    include_dirs=[_HERE],
    post_include_bits=['typedef __typeof__((*(struct sigaction *)0).__sigaction_handler) rffi_sigaction____sigaction_handler;',
                       'typedef __typeof__((*(siginfo_t *)0)._sifields._kill) rffi_siginfo_t___sifields___kill;',
                       'typedef __typeof__((*(siginfo_t *)0)._sifields._timer) rffi_siginfo_t___sifields___timer;',
                       'typedef __typeof__((*(siginfo_t *)0)._sifields._rt) rffi_siginfo_t___sifields___rt;',
                       'typedef __typeof__((*(siginfo_t *)0)._sifields._sigchld) rffi_siginfo_t___sifields___sigchld;',
                       'typedef __typeof__((*(siginfo_t *)0)._sifields._sigfault._bounds._addr_bnd) rffi_siginfo_t___sifields___sigfault___bounds___addr_bnd;',
                       'typedef __typeof__((*(siginfo_t *)0)._sifields._sigfault._bounds) rffi_siginfo_t___sifields___sigfault___bounds;',
                       'typedef __typeof__((*(siginfo_t *)0)._sifields._sigfault) rffi_siginfo_t___sifields___sigfault;',
                       'typedef __typeof__((*(siginfo_t *)0)._sifields._sigpoll) rffi_siginfo_t___sifields___sigpoll;',
                       'typedef __typeof__((*(siginfo_t *)0)._sifields._sigsys) rffi_siginfo_t___sifields___sigsys;',
                       'typedef __typeof__((*(siginfo_t *)0)._sifields) rffi_siginfo_t___sifields;'],
    libraries=['foreign_opaque'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ types

__PTHREAD_LIST_TP = lltype.Ptr(lltype.ForwardReference())
# bits/thread-shared-types.h:51: typedef struct __pthread_internal_list
#     __pthread_list_t;
__PTHREAD_LIST_T = rffi.CStruct('__pthread_list_t',
    ('__prev', __PTHREAD_LIST_TP),
    ('__next', __PTHREAD_LIST_TP),
    hints={'eci': eci, 'typedef': True})
__PTHREAD_LIST_TP.TO.become(__PTHREAD_LIST_T)
# bits/struct_mutex.h:22: struct __pthread_mutex_s;
__PTHREAD_MUTEX_S = rffi.CStruct('__pthread_mutex_s',
    ('__lock', rffi.INT),
    ('__count', rffi.UINT),
    ('__owner', rffi.INT),
    ('__nusers', rffi.UINT),
    ('__kind', rffi.INT),
    ('__spins', rffi.SHORT),
    ('__elision', rffi.SHORT),
    ('__list', __PTHREAD_LIST_T),
    hints={'eci': eci})
__PTHREAD_MUTEX_SP = lltype.Ptr(__PTHREAD_MUTEX_S)
# bits/pthreadtypes.h:67: typedef union {...} pthread_mutex_t;
PTHREAD_MUTEX_T = rffi.CStruct('pthread_mutex_t',
    ('__data', __PTHREAD_MUTEX_S),
    ('__size', rffi.CFixedArray(rffi.CHAR, 40)),
    ('__align', rffi.LONG),
    hints={'eci': eci, 'typedef': True, 'union': True})
PTHREAD_MUTEX_TP = lltype.Ptr(PTHREAD_MUTEX_T)
# bits/types/__sigset_t.h:5: typedef struct {...} sigset_t;
SIGSET_T = rffi.CStruct('sigset_t',
    ('__val', rffi.CFixedArray(rffi.ULONG, 16)),
    hints={'eci': eci, 'typedef': True})
SIGSET_TP = lltype.Ptr(SIGSET_T)
# bits/types/struct___jmp_buf_tag.h:26: struct __jmp_buf_tag;
__JMP_BUF_TAG = rffi.CStruct('__jmp_buf_tag',
    ('__jmpbuf', rffi.CFixedArray(rffi.LONG, 8)),
    ('__mask_was_saved', rffi.INT),
    ('__saved_mask', SIGSET_T),
    hints={'eci': eci})
__JMP_BUF_TAGP = lltype.Ptr(__JMP_BUF_TAG)
# foreign_opaque.h:24: jmp_buf env;
# to be cast to a pointer to its items
FO_HOLDER__ENV = rffi.CStruct('__typeof__(((struct fo_holder *)0)->env)',
    ('_items', rffi.CFixedArray(rffi.ULONGLONG, 25)),
    hints={'eci': eci, 'typedef': True})
FO_HOLDER__ENVP = lltype.Ptr(FO_HOLDER__ENV)
# sys/select.h:59: typedef struct {...} fd_set;
FD_SET = rffi.CStruct('fd_set',
    ('fds_bits', rffi.CFixedArray(rffi.LONG, 16)),
    hints={'eci': eci, 'typedef': True})
FD_SETP = lltype.Ptr(FD_SET)
# foreign_opaque.h:24: struct fo_holder;
FO_HOLDER = rffi.CStruct('fo_holder',
    ('lock', PTHREAD_MUTEX_T),
    ('mask', SIGSET_T),
    ('env', FO_HOLDER__ENV),
    ('fds', FD_SET),
    ('after', rffi.INT),
    hints={'eci': eci})
FO_HOLDERP = lltype.Ptr(FO_HOLDER)
# bits/pthreadtypes.h:27: typedef unsigned long pthread_t;
pthread_t = rffi.ULONG
# bits/pthreadtypes.h:49: typedef unsigned int pthread_key_t;
pthread_key_t = rffi.UINT
# bits/pthreadtypes.h:56: typedef union pthread_attr_t pthread_attr_t;
PTHREAD_ATTR_T = rffi.CStruct('pthread_attr_t',
    ('__size', rffi.CFixedArray(rffi.CHAR, 56)),
    ('__align', rffi.LONG),
    hints={'eci': eci, 'union': True})
PTHREAD_ATTR_TP = lltype.Ptr(PTHREAD_ATTR_T)
# bits/dirent.h:22: struct dirent;
DIRENT = rffi.CStruct('dirent',
    ('d_ino', rffi.ULONG),
    ('d_off', rffi.LONG),
    ('d_reclen', rffi.USHORT),
    ('d_type', rffi.UCHAR),
    ('d_name', rffi.CFixedArray(rffi.CHAR, 256)),
    hints={'eci': eci})
DIRENTP = lltype.Ptr(DIRENT)
# dirent.h:127: typedef struct __dirstream DIR;
DIRP = rffi.COpaquePtr('DIR')
# bits/sockaddr.h:28: typedef unsigned short sa_family_t;
sa_family_t = rffi.USHORT
# bits/socket.h:183: struct sockaddr;
SOCKADDR = rffi.CStruct('sockaddr',
    ('sa_family', sa_family_t),
    ('sa_data', rffi.CFixedArray(rffi.CHAR, 14)),
    hints={'eci': eci})
SOCKADDRP = lltype.Ptr(SOCKADDR)
# bits/socket.h:33: typedef __socklen_t socklen_t;
socklen_t = rffi.UINT
# netinet/in.h:31: struct in_addr;
IN_ADDR = rffi.CStruct('in_addr',
    ('s_addr', rffi.UINT),
    hints={'eci': eci})
IN_ADDRP = lltype.Ptr(IN_ADDR)
# netinet/in.h:245: struct sockaddr_in;
SOCKADDR_IN = rffi.CStruct('sockaddr_in',
    ('sin_family', sa_family_t),
    ('sin_port', rffi.USHORT),
    ('sin_addr', IN_ADDR),
    ('sin_zero', rffi.CFixedArray(rffi.UCHAR, 8)),
    hints={'eci': eci})
SOCKADDR_INP = lltype.Ptr(SOCKADDR_IN)
# bits/types/struct_timespec.h:11: struct timespec;
TIMESPEC = rffi.CStruct('timespec',
    ('tv_sec', rffi.TIME_T),
    ('tv_nsec', rffi.LONG),
    hints={'eci': eci})
TIMESPECP = lltype.Ptr(TIMESPEC)
# bits/struct_stat.h:26: struct stat;
STAT = rffi.CStruct('stat',
    ('st_dev', rffi.ULONG),
    ('st_ino', rffi.ULONG),
    ('st_nlink', rffi.ULONG),
    ('st_mode', rffi.MODE_T),
    ('st_uid', rffi.UINT),
    ('st_gid', rffi.UINT),
    ('__pad0', rffi.INT),
    ('st_rdev', rffi.ULONG),
    ('st_size', rffi.LONG),
    ('st_blksize', rffi.LONG),
    ('st_blocks', rffi.LONG),
    ('st_atim', TIMESPEC),
    ('st_mtim', TIMESPEC),
    ('st_ctim', TIMESPEC),
    ('__glibc_reserved', rffi.CFixedArray(rffi.LONG, 3)),
    hints={'eci': eci})
STATP = lltype.Ptr(STAT)
# int in callbacks: rffi.INT is long on 32-bit machines.
C_INT = rffi.INT_real if rffi.INT is lltype.Signed else rffi.INT
# bits/sigaction.h:31: union {...} rffi_sigaction____sigaction_handler;
# sa_handler: a macro of the same name hides it
# sa_sigaction: a macro of the same name hides it
SIGACTION____SIGACTION_HANDLER = rffi.CStruct('rffi_sigaction____sigaction_handler',
    ('_filler0', rffi.ULONGLONG),    # stands for what RPython cannot say
    hints={'eci': eci, 'typedef': True, 'union': True})
SIGACTION____SIGACTION_HANDLERP = lltype.Ptr(SIGACTION____SIGACTION_HANDLER)
# bits/sigaction.h:27: struct sigaction;
SIGACTION = rffi.CStruct('sigaction',
    ('__sigaction_handler', SIGACTION____SIGACTION_HANDLER),
    ('sa_mask', SIGSET_T),
    ('sa_flags', rffi.INT),
    ('sa_restorer', rffi.CCallback([], lltype.Void)),
    hints={'eci': eci})
SIGACTIONP = lltype.Ptr(SIGACTION)
# bits/types/siginfo_t.h:56: struct {...} rffi_siginfo_t___sifields___kill;
# si_pid: a macro of the same name hides it
# si_uid: a macro of the same name hides it
SIGINFO_T___SIFIELDS___KILL = rffi.CStruct('rffi_siginfo_t___sifields___kill',
    ('_filler0', rffi.CFixedArray(rffi.UINT, 2)),    # stands for what RPython cannot say
    hints={'eci': eci, 'typedef': True})
SIGINFO_T___SIFIELDS___KILLP = lltype.Ptr(SIGINFO_T___SIFIELDS___KILL)
# bits/types/__sigval_t.h:24: typedef union sigval __sigval_t;
__SIGVAL_T = rffi.CStruct('sigval',
    ('sival_int', rffi.INT),
    ('sival_ptr', rffi.VOIDP),
    hints={'eci': eci, 'union': True})
__SIGVAL_TP = lltype.Ptr(__SIGVAL_T)
# bits/types/siginfo_t.h:63: struct {...} rffi_siginfo_t___sifields___timer;
# si_overrun: a macro of the same name hides it
SIGINFO_T___SIFIELDS___TIMER = rffi.CStruct('rffi_siginfo_t___sifields___timer',
    ('si_tid', rffi.INT),
    ('si_sigval', __SIGVAL_T),
    hints={'eci': eci, 'typedef': True})
SIGINFO_T___SIFIELDS___TIMERP = lltype.Ptr(SIGINFO_T___SIFIELDS___TIMER)
# bits/types/siginfo_t.h:71: struct {...} rffi_siginfo_t___sifields___rt;
# si_pid: a macro of the same name hides it
# si_uid: a macro of the same name hides it
SIGINFO_T___SIFIELDS___RT = rffi.CStruct('rffi_siginfo_t___sifields___rt',
    ('_filler0', rffi.ULONGLONG),    # stands for what RPython cannot say
    ('si_sigval', __SIGVAL_T),
    hints={'eci': eci, 'typedef': True})
SIGINFO_T___SIFIELDS___RTP = lltype.Ptr(SIGINFO_T___SIFIELDS___RT)
# bits/types/siginfo_t.h:79: struct {...} rffi_siginfo_t___sifields___sigchld;
# si_pid: a macro of the same name hides it
# si_uid: a macro of the same name hides it
# si_status: a macro of the same name hides it
# si_utime: a macro of the same name hides it
# si_stime: a macro of the same name hides it
SIGINFO_T___SIFIELDS___SIGCHLD = rffi.CStruct('rffi_siginfo_t___sifields___sigchld',
    ('_filler0', rffi.CFixedArray(rffi.ULONGLONG, 4)),    # stands for what RPython cannot say
    hints={'eci': eci, 'typedef': True})
SIGINFO_T___SIFIELDS___SIGCHLDP = lltype.Ptr(SIGINFO_T___SIFIELDS___SIGCHLD)
# bits/types/siginfo_t.h:97: struct {...}
#     rffi_siginfo_t___sifields___sigfault___bounds___addr_bnd;
SIGINFO_T___SIFIELDS___SIGFAULT___BOUNDS___ADDR_BND = rffi.CStruct('rffi_siginfo_t___sifields___sigfault___bounds___addr_bnd',
    ('_lower', rffi.VOIDP),
    ('_upper', rffi.VOIDP),
    hints={'eci': eci, 'typedef': True})
SIGINFO_T___SIFIELDS___SIGFAULT___BOUNDS___ADDR_BNDP = lltype.Ptr(
    SIGINFO_T___SIFIELDS___SIGFAULT___BOUNDS___ADDR_BND)
# bits/types/siginfo_t.h:94: union {...}
#     rffi_siginfo_t___sifields___sigfault___bounds;
SIGINFO_T___SIFIELDS___SIGFAULT___BOUNDS = rffi.CStruct('rffi_siginfo_t___sifields___sigfault___bounds',
    ('_addr_bnd', SIGINFO_T___SIFIELDS___SIGFAULT___BOUNDS___ADDR_BND),
    ('_pkey', rffi.UINT),
    hints={'eci': eci, 'typedef': True, 'union': True})
SIGINFO_T___SIFIELDS___SIGFAULT___BOUNDSP = lltype.Ptr(
    SIGINFO_T___SIFIELDS___SIGFAULT___BOUNDS)
# bits/types/siginfo_t.h:89: struct {...}
#     rffi_siginfo_t___sifields___sigfault;
# si_addr: a macro of the same name hides it
# si_addr_lsb: a macro of the same name hides it
SIGINFO_T___SIFIELDS___SIGFAULT = rffi.CStruct('rffi_siginfo_t___sifields___sigfault',
    ('_filler0', rffi.CFixedArray(rffi.ULONGLONG, 2)),    # stands for what RPython cannot say
    ('_bounds', SIGINFO_T___SIFIELDS___SIGFAULT___BOUNDS),
    hints={'eci': eci, 'typedef': True})
SIGINFO_T___SIFIELDS___SIGFAULTP = lltype.Ptr(SIGINFO_T___SIFIELDS___SIGFAULT)
# bits/types/siginfo_t.h:108: struct {...}
#     rffi_siginfo_t___sifields___sigpoll;
# si_band: a macro of the same name hides it
# si_fd: a macro of the same name hides it
SIGINFO_T___SIFIELDS___SIGPOLL = rffi.CStruct('rffi_siginfo_t___sifields___sigpoll',
    ('_filler0', rffi.CFixedArray(rffi.ULONGLONG, 2)),    # stands for what RPython cannot say
    hints={'eci': eci, 'typedef': True})
SIGINFO_T___SIFIELDS___SIGPOLLP = lltype.Ptr(SIGINFO_T___SIFIELDS___SIGPOLL)
# bits/types/siginfo_t.h:116: struct {...} rffi_siginfo_t___sifields___sigsys;
SIGINFO_T___SIFIELDS___SIGSYS = rffi.CStruct('rffi_siginfo_t___sifields___sigsys',
    ('_call_addr', rffi.VOIDP),
    ('_syscall', rffi.INT),
    ('_arch', rffi.UINT),
    hints={'eci': eci, 'typedef': True})
SIGINFO_T___SIFIELDS___SIGSYSP = lltype.Ptr(SIGINFO_T___SIFIELDS___SIGSYS)
# bits/types/siginfo_t.h:51: union {...} rffi_siginfo_t___sifields;
SIGINFO_T___SIFIELDS = rffi.CStruct('rffi_siginfo_t___sifields',
    ('_pad', rffi.CFixedArray(rffi.INT, 28)),
    ('_kill', SIGINFO_T___SIFIELDS___KILL),
    ('_timer', SIGINFO_T___SIFIELDS___TIMER),
    ('_rt', SIGINFO_T___SIFIELDS___RT),
    ('_sigchld', SIGINFO_T___SIFIELDS___SIGCHLD),
    ('_sigfault', SIGINFO_T___SIFIELDS___SIGFAULT),
    ('_sigpoll', SIGINFO_T___SIFIELDS___SIGPOLL),
    ('_sigsys', SIGINFO_T___SIFIELDS___SIGSYS),
    hints={'eci': eci, 'typedef': True, 'union': True})
SIGINFO_T___SIFIELDSP = lltype.Ptr(SIGINFO_T___SIFIELDS)
# bits/types/siginfo_t.h:36: typedef struct {...} siginfo_t;
SIGINFO_T = rffi.CStruct('siginfo_t',
    ('si_signo', rffi.INT),
    ('si_errno', rffi.INT),
    ('si_code', rffi.INT),
    ('__pad0', rffi.INT),
    ('_sifields', SIGINFO_T___SIFIELDS),
    hints={'eci': eci, 'typedef': True})
SIGINFO_TP = lltype.Ptr(SIGINFO_T)

# ------------------------------------------------------------ functions

# foreign_opaque.h:13: int fo_signals(const sigset_t *set, sigset_t *old);
c_fo_signals = external('fo_signals', [SIGSET_TP, SIGSET_TP], rffi.INT)
# foreign_opaque.h:14: int fo_lock(pthread_mutex_t *mutex, pthread_t thread);
c_fo_lock = external('fo_lock', [PTHREAD_MUTEX_TP, pthread_t], rffi.INT)
# foreign_opaque.h:15: int fo_once(pthread_once_t *once, pthread_key_t key,
#     const pthread_attr_t *attr);
c_fo_once = external(
    'fo_once', [rffi.INTP, pthread_key_t, PTHREAD_ATTR_TP], rffi.INT)
# foreign_opaque.h:16: int fo_select(fd_set *read, fd_set *write);
c_fo_select = external('fo_select', [FD_SETP, FD_SETP], rffi.INT)
# foreign_opaque.h:17: DIR *fo_dir(const struct dirent *entry);
c_fo_dir = external('fo_dir', [DIRENTP], DIRP)
# foreign_opaque.h:18: int fo_connect(const struct sockaddr *address,
#     socklen_t length, struct sockaddr_in in);
c_fo_connect = external(
    'fo_connect', [SOCKADDRP, socklen_t, SOCKADDR_IN], rffi.INT)
# foreign_opaque.h:19: in_addr_t fo_address(struct in_addr a, in_port_t port);
c_fo_address = external('fo_address', [IN_ADDR, rffi.USHORT], rffi.UINT)
# foreign_opaque.h:20: int fo_stat(const struct stat *st, struct stat *out);
c_fo_stat = external('fo_stat', [STATP, STATP], rffi.INT)
# foreign_opaque.h:21: int fo_jump(jmp_buf env, sigjmp_buf other);
c_fo_jump = external('fo_jump', [__JMP_BUF_TAGP, __JMP_BUF_TAGP], rffi.INT)
# foreign_opaque.h:22: void (*fo_handler(int number, __sighandler_t
#     handler))(int);
c_fo_handler = external(
    'fo_handler',
    [rffi.INT, rffi.CCallback([C_INT], lltype.Void)],
    rffi.CCallback([C_INT], lltype.Void))
# foreign_opaque.h:23: int fo_action(const struct sigaction *action, siginfo_t
#     *info);
c_fo_action = external('fo_action', [SIGACTIONP, SIGINFO_TP], rffi.INT)
# foreign_opaque.h:25: int fo_after(const struct fo_holder *h);
c_fo_after = external('fo_after', [FO_HOLDERP], rffi.INT)

# ------------------------------------------------------------ conversions

# To the exact type of a member, an item, a callback's result.
cast = rffi.cast
ARRAYP = rffi.CArrayPtr
INT = rffi.INT
UINT = rffi.UINT
SHORT = rffi.SHORT
CHAR = rffi.CHAR
LONG = rffi.LONG
ULONG = rffi.ULONG
ULONGLONG = rffi.ULONGLONG
USHORT = rffi.USHORT
UCHAR = rffi.UCHAR
TIME_T = rffi.TIME_T
MODE_T = rffi.MODE_T
VOIDP = rffi.VOIDP

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

# ------------------------------------------------------------ callbacks

# C calls functions of RPython's that are constants. One gives exactly the
# type of the callback's result; to C an exception is its _errorcode_, or 0:
#     def called(a1):
#         ...

def callback(P, function):
    """The constant function as a P, where it is no parameter."""
    return llhelper(P, rffi._make_wrapper_for(P, function, None, True))
callback._annspecialcase_ = 'specialize:arg(0, 1)'

# ------------------------------------------------------------ not bound

# 1 macro: include-guard: it only keeps its header from being read twice
