"""RPython bindings of struct_opaque.h.

Made by rffi-import 0.1.0 with:
    rffi-import struct_opaque.h -l struct_opaque -L lib -o struct_opaque.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['struct_opaque.h'],
    include_dirs=[_HERE],
    libraries=['struct_opaque'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ types

# struct_opaque.h:5: typedef struct counter counter_t;
COUNTER_TP = rffi.COpaquePtr('counter_t')
# struct_opaque.h:7: struct cursor_impl;
CURSOR_IMPLP = rffi.COpaquePtr('struct cursor_impl')
# struct_opaque.h:7: typedef struct cursor_impl *cursor;
CURSOR = CURSOR_IMPLP
# struct_opaque.h:8: typedef const struct counter *const_counter;
CONST_COUNTER = COUNTER_TP
# struct_opaque.h:9: typedef struct never_seen never_seen;
NEVER_SEENP = rffi.COpaquePtr('never_seen')
# struct_opaque.h:10: typedef union opaque_union opaque_union;
OPAQUE_UNIONP = rffi.COpaquePtr('opaque_union')
# struct_opaque.h:23: struct counter_owner;
COUNTER_OWNER = rffi.CStruct('counter_owner',
    ('counter', COUNTER_TP),
    ('cursor', CURSOR),
    ('list', rffi.CFixedArray(NEVER_SEENP, 2)),
    hints={'eci': eci})
COUNTER_OWNERP = lltype.Ptr(COUNTER_OWNER)

# ------------------------------------------------------------ functions

# struct_opaque.h:12: struct counter *counter_new(int start);
# freed by c_counter_free
c_counter_new = external('counter_new', [rffi.INT], COUNTER_TP)
# struct_opaque.h:13: counter_t *counter_same(counter_t *c);
c_counter_same = external('counter_same', [COUNTER_TP], COUNTER_TP)
# struct_opaque.h:14: int counter_next(struct counter *c);
c_counter_next = external('counter_next', [COUNTER_TP], rffi.INT)
# struct_opaque.h:15: int counter_peek(const_counter c);
c_counter_peek = external('counter_peek', [CONST_COUNTER], rffi.INT)
# struct_opaque.h:16: void counter_free(counter_t *c);
c_counter_free = external('counter_free', [COUNTER_TP], lltype.Void)
# struct_opaque.h:17: int counter_open(struct counter **out, int start);
c_counter_open = external(
    'counter_open', [rffi.CArrayPtr(COUNTER_TP), rffi.INT], rffi.INT)
# struct_opaque.h:18: cursor cursor_begin(const counter_t *c);
c_cursor_begin = external('cursor_begin', [COUNTER_TP], CURSOR)
# struct_opaque.h:19: int cursor_step(cursor c);
c_cursor_step = external('cursor_step', [CURSOR], rffi.INT)
# struct_opaque.h:20: void cursor_end(cursor *c);
c_cursor_end = external('cursor_end', [rffi.CArrayPtr(CURSOR)], lltype.Void)
# struct_opaque.h:21: int opaque_take(never_seen *n, opaque_union *u, struct
#     {...} *p);
# a pointer to a type without a name is void *
c_opaque_take = external(
    'opaque_take', [NEVER_SEENP, OPAQUE_UNIONP, rffi.VOIDP], rffi.INT)

# ------------------------------------------------------------ conversions

# To the exact type of a member, an item, a callback's result.
cast = rffi.cast
ARRAYP = rffi.CArrayPtr
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

# ------------------------------------------------------------ not bound

# 1 macro: include-guard: it only keeps its header from being read twice
# unnamed-type: give the type a tag or a typedef in the header
#
# struct_opaque.h:21: struct: unnamed-type: the type has no name that C could spell
