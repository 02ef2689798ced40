"""RPython bindings of struct_anonymous_member.h.

Made by rffi-import 0.1.0 with:
    rffi-import struct_anonymous_member.h -l struct_anonymous_member -L lib -o struct_anonymous_member.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['struct_anonymous_member.h'],
    include_dirs=[_HERE],
    libraries=['struct_anonymous_member'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# What RPython cannot say is said in C: (prototype, body).
_SHIMS = [
    ('short rffi_get_event_x(const struct event *p)', 'return p->x;'),
    ('void rffi_set_event_x(struct event *p, short v)', 'p->x = v;'),
    ('short rffi_get_event_y(const struct event *p)', 'return p->y;'),
    ('void rffi_set_event_y(struct event *p, short v)', 'p->y = v;'),
    ('int rffi_get_event_raw(const struct event *p)', 'return p->raw;'),
    ('void rffi_set_event_raw(struct event *p, int v)', 'p->raw = v;'),
    ('unsigned char rffi_get_event_code(const struct event *p)',
     'return p->code;'),
    ('void rffi_set_event_code(struct event *p, unsigned char v)',
     'p->code = v;'),
    ('char rffi_get_event_deep(const struct event *p)', 'return p->deep;'),
    ('void rffi_set_event_deep(struct event *p, char v)', 'p->deep = v;'),
]
shim_eci = eci.merge(ExternalCompilationInfo(
    post_include_bits=['RPY_EXTERN %s;' % prototype for prototype, _ in _SHIMS],
    separate_module_sources=['\n'.join(['%s { %s }' % shim for shim in _SHIMS])]))

def shim(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=shim_eci, **kwds)

# ------------------------------------------------------------ types

# struct_anonymous_member.h:5: struct event;
# x: c_get_event_x(p), c_set_event_x(p, value)
# y: c_get_event_y(p), c_set_event_y(p, value)
# raw: c_get_event_raw(p), c_set_event_raw(p, value)
# code: c_get_event_code(p), c_set_event_code(p, value)
# deep: c_get_event_deep(p), c_set_event_deep(p, value)
EVENT = rffi.CStruct('event',
    ('type', rffi.INT),
    ('value', rffi.DOUBLE),
    ('end', rffi.INT),
    hints={'eci': eci})
EVENTP = lltype.Ptr(EVENT)

# ------------------------------------------------------------ functions

# struct_anonymous_member.h:5: struct event { short x; };
c_get_event_x = shim(
    'rffi_get_event_x', [EVENTP], rffi.SHORT, sandboxsafe=True)
c_set_event_x = shim(
    'rffi_set_event_x', [EVENTP, rffi.SHORT], lltype.Void, sandboxsafe=True)
# struct_anonymous_member.h:5: struct event { short y; };
c_get_event_y = shim(
    'rffi_get_event_y', [EVENTP], rffi.SHORT, sandboxsafe=True)
c_set_event_y = shim(
    'rffi_set_event_y', [EVENTP, rffi.SHORT], lltype.Void, sandboxsafe=True)
# struct_anonymous_member.h:5: struct event { int raw; };
c_get_event_raw = shim(
    'rffi_get_event_raw', [EVENTP], rffi.INT, sandboxsafe=True)
c_set_event_raw = shim(
    'rffi_set_event_raw', [EVENTP, rffi.INT], lltype.Void, sandboxsafe=True)
# struct_anonymous_member.h:5: struct event { unsigned char code; };
c_get_event_code = shim(
    'rffi_get_event_code', [EVENTP], rffi.UCHAR, sandboxsafe=True)
c_set_event_code = shim(
    'rffi_set_event_code',
    [EVENTP, rffi.UCHAR],
    lltype.Void,
    sandboxsafe=True)
# struct_anonymous_member.h:5: struct event { char deep; };
c_get_event_deep = shim(
    'rffi_get_event_deep', [EVENTP], rffi.CHAR, sandboxsafe=True)
c_set_event_deep = shim(
    'rffi_set_event_deep', [EVENTP, rffi.CHAR], lltype.Void, sandboxsafe=True)
# struct_anonymous_member.h:21: void event_fill(struct event *e);
c_event_fill = external('event_fill', [EVENTP], lltype.Void)
# struct_anonymous_member.h:22: int event_end(const struct event *e);
c_event_end = external('event_end', [EVENTP], rffi.INT)

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
