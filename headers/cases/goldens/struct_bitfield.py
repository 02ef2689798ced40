"""RPython bindings of struct_bitfield.h.

Made by rffi-import 0.1.0 with:
    rffi-import struct_bitfield.h -l struct_bitfield -L lib -o struct_bitfield.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['struct_bitfield.h'],
    include_dirs=[_HERE],
    libraries=['struct_bitfield'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# What RPython cannot say is said in C: (prototype, body).
_SHIMS = [
    ('unsigned int rffi_get_packet_version(const struct packet *p)',
     'return p->version;'),
    ('void rffi_set_packet_version(struct packet *p, unsigned int v)',
     'p->version = v;'),
    ('unsigned int rffi_get_packet_length(const struct packet *p)',
     'return p->length;'),
    ('void rffi_set_packet_length(struct packet *p, unsigned int v)',
     'p->length = v;'),
    ('int rffi_get_packet_delta(const struct packet *p)', 'return p->delta;'),
    ('void rffi_set_packet_delta(struct packet *p, int v)', 'p->delta = v;'),
]
shim_eci = eci.merge(ExternalCompilationInfo(
    post_include_bits=['RPY_EXTERN %s;' % prototype for prototype, _ in _SHIMS],
    separate_module_sources=['\n'.join(['%s { %s }' % shim for shim in _SHIMS])]))

def shim(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=shim_eci, **kwds)

# ------------------------------------------------------------ types

# struct_bitfield.h:5: struct packet;
# version: c_get_packet_version(p), c_set_packet_version(p, value)
# length: c_get_packet_length(p), c_set_packet_length(p, value)
# delta: c_get_packet_delta(p), c_set_packet_delta(p, value)
PACKET = rffi.CStruct('packet',
    ('before', rffi.INT),
    ('after', rffi.DOUBLE),
    hints={'eci': eci})
PACKETP = lltype.Ptr(PACKET)

# ------------------------------------------------------------ functions

# struct_bitfield.h:5: struct packet { unsigned int version : 4; };
c_get_packet_version = shim(
    'rffi_get_packet_version', [PACKETP], rffi.UINT, sandboxsafe=True)
c_set_packet_version = shim(
    'rffi_set_packet_version',
    [PACKETP, rffi.UINT],
    lltype.Void,
    sandboxsafe=True)
# struct_bitfield.h:5: struct packet { unsigned int length : 12; };
c_get_packet_length = shim(
    'rffi_get_packet_length', [PACKETP], rffi.UINT, sandboxsafe=True)
c_set_packet_length = shim(
    'rffi_set_packet_length',
    [PACKETP, rffi.UINT],
    lltype.Void,
    sandboxsafe=True)
# struct_bitfield.h:5: struct packet { int delta : 6; };
c_get_packet_delta = shim(
    'rffi_get_packet_delta', [PACKETP], rffi.INT, sandboxsafe=True)
c_set_packet_delta = shim(
    'rffi_set_packet_delta',
    [PACKETP, rffi.INT],
    lltype.Void,
    sandboxsafe=True)
# struct_bitfield.h:13: struct packet *packet_new(void);
# freed by c_packet_free
c_packet_new = external('packet_new', [], PACKETP)
# struct_bitfield.h:14: void packet_free(struct packet *p);
c_packet_free = external('packet_free', [PACKETP], lltype.Void)
# struct_bitfield.h:15: unsigned int packet_length(const struct packet *p);
c_packet_length = external('packet_length', [PACKETP], rffi.UINT)
# struct_bitfield.h:16: int packet_delta(const struct packet *p);
c_packet_delta = external('packet_delta', [PACKETP], rffi.INT)
# struct_bitfield.h:17: void packet_set_delta(struct packet *p, int delta);
c_packet_set_delta = external(
    'packet_set_delta', [PACKETP, rffi.INT], lltype.Void)

# ------------------------------------------------------------ conversions

# To the exact type of a member, an item, a callback's result.
cast = rffi.cast
ARRAYP = rffi.CArrayPtr
INT = rffi.INT
DOUBLE = rffi.DOUBLE

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
