"""RPython bindings of global_thread_local.h.

Made by rffi-import 0.1.0 with:
    rffi-import global_thread_local.h -l global_thread_local -L lib -o global_thread_local.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['global_thread_local.h'],
    include_dirs=[_HERE],
    libraries=['global_thread_local'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# What RPython cannot say is said in C: (prototype, body).
_SHIMS = [
    ('int rffi_get_tls_gnu(void)', 'return tls_gnu;'),
    ('void rffi_set_tls_gnu(int v)', 'tls_gnu = v;'),
    ('int rffi_get_tls_standard(void)', 'return tls_standard;'),
    ('void rffi_set_tls_standard(int v)', 'tls_standard = v;'),
    ('double rffi_get_tls_macro(void)', 'return tls_macro;'),
    ('void rffi_set_tls_macro(double v)', 'tls_macro = v;'),
    ('char *rffi_addr_tls_buffer(void)', 'return (char *)tls_buffer;'),
    ('struct tls_state *rffi_addr_tls_state(void)',
     'return (struct tls_state *)&tls_state;'),
]
shim_eci = eci.merge(ExternalCompilationInfo(
    post_include_bits=['RPY_EXTERN %s;' % prototype for prototype, _ in _SHIMS],
    separate_module_sources=['\n'.join(['%s { %s }' % shim for shim in _SHIMS])]))

def shim(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=shim_eci, **kwds)

# ------------------------------------------------------------ types

# global_thread_local.h:11: struct tls_state;
TLS_STATE = rffi.CStruct('tls_state',
    ('x', rffi.INT),
    hints={'eci': eci})
TLS_STATEP = lltype.Ptr(TLS_STATE)

# ------------------------------------------------------------ functions

# global_thread_local.h:12: int tls_get(void);
c_tls_get = external('tls_get', [], rffi.INT)

# ------------------------------------------------------------ variables

# global_thread_local.h:7: extern _Thread_local int tls_gnu;
# each thread has its own
get_tls_gnu = shim('rffi_get_tls_gnu', [], rffi.INT, sandboxsafe=True)
set_tls_gnu = shim(
    'rffi_set_tls_gnu', [rffi.INT], lltype.Void, sandboxsafe=True)
# global_thread_local.h:8: extern _Thread_local int tls_standard;
# each thread has its own
get_tls_standard = shim(
    'rffi_get_tls_standard', [], rffi.INT, sandboxsafe=True)
set_tls_standard = shim(
    'rffi_set_tls_standard', [rffi.INT], lltype.Void, sandboxsafe=True)
# global_thread_local.h:9: extern _Thread_local double tls_macro;
# each thread has its own
get_tls_macro = shim('rffi_get_tls_macro', [], rffi.DOUBLE, sandboxsafe=True)
set_tls_macro = shim(
    'rffi_set_tls_macro', [rffi.DOUBLE], lltype.Void, sandboxsafe=True)
# global_thread_local.h:10: extern _Thread_local char tls_buffer[16];
# each thread has its own
addr_tls_buffer = shim(
    'rffi_addr_tls_buffer', [], rffi.CCHARP, sandboxsafe=True)
# global_thread_local.h:11: extern _Thread_local struct tls_state tls_state;
# each thread has its own
addr_tls_state = shim('rffi_addr_tls_state', [], TLS_STATEP, sandboxsafe=True)

# ------------------------------------------------------------ conversions

# To the exact type of a member, an item, a callback's result.
cast = rffi.cast
ARRAYP = rffi.CArrayPtr
INT = rffi.INT

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
