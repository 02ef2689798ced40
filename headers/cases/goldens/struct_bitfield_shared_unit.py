"""RPython bindings of struct_bitfield_shared_unit.h.

Made by rffi-import 0.1.0 with:
    rffi-import struct_bitfield_shared_unit.h -l struct_bitfield_shared_unit -L lib -o struct_bitfield_shared_unit.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['struct_bitfield_shared_unit.h'],
    include_dirs=[_HERE],
    libraries=['struct_bitfield_shared_unit'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# What RPython cannot say is said in C: (prototype, body).
_SHIMS = [
    ('char rffi_get_bf_bytes_b(const struct bf_bytes *p)', 'return p->b;'),
    ('void rffi_set_bf_bytes_b(struct bf_bytes *p, char v)', 'p->b = v;'),
    ('char rffi_get_bf_bytes_c(const struct bf_bytes *p)', 'return p->c;'),
    ('void rffi_set_bf_bytes_c(struct bf_bytes *p, char v)', 'p->c = v;'),
    ('short rffi_get_bf_bytes_x(const struct bf_bytes *p)', 'return p->x;'),
    ('void rffi_set_bf_bytes_x(struct bf_bytes *p, short v)', 'p->x = v;'),
    ('short rffi_get_bf_bytes_y(const struct bf_bytes *p)', 'return p->y;'),
    ('void rffi_set_bf_bytes_y(struct bf_bytes *p, short v)', 'p->y = v;'),
    ('int rffi_get_bf_int_after_char_b(const struct bf_int_after_char *p)',
     'return p->b;'),
    ('void rffi_set_bf_int_after_char_b(struct bf_int_after_char *p, int v)',
     'p->b = v;'),
    ('int rffi_get_bf_int_after_char_c(const struct bf_int_after_char *p)',
     'return p->c;'),
    ('void rffi_set_bf_int_after_char_c(struct bf_int_after_char *p, int v)',
     'p->c = v;'),
    ('unsigned int rffi_get_bf_overlap_b(const struct bf_overlap *p)',
     'return p->b;'),
    ('void rffi_set_bf_overlap_b(struct bf_overlap *p, unsigned int v)',
     'p->b = v;'),
    ('int rffi_get_bf_tail_a(const struct bf_tail *p)', 'return p->a;'),
    ('void rffi_set_bf_tail_a(struct bf_tail *p, int v)', 'p->a = v;'),
    ('long rffi_get_bf_long_then_char_a(const struct bf_long_then_char *p)',
     'return p->a;'),
    ('void rffi_set_bf_long_then_char_a(struct bf_long_then_char *p, long v)',
     'p->a = v;'),
]
shim_eci = eci.merge(ExternalCompilationInfo(
    post_include_bits=['RPY_EXTERN %s;' % prototype for prototype, _ in _SHIMS],
    separate_module_sources=['\n'.join(['%s { %s }' % shim for shim in _SHIMS])]))

def shim(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=shim_eci, **kwds)

# ------------------------------------------------------------ types

# struct_bitfield_shared_unit.h:5: struct bf_bytes;
# b: c_get_bf_bytes_b(p), c_set_bf_bytes_b(p, value)
# c: c_get_bf_bytes_c(p), c_set_bf_bytes_c(p, value)
# x: c_get_bf_bytes_x(p), c_set_bf_bytes_x(p, value)
# y: c_get_bf_bytes_y(p), c_set_bf_bytes_y(p, value)
BF_BYTES = rffi.CStruct('bf_bytes',
    ('a', rffi.CHAR),
    ('_filler1', rffi.CFixedArray(rffi.UCHAR, 3)),    # stands for what RPython cannot say
    hints={'eci': eci})
BF_BYTESP = lltype.Ptr(BF_BYTES)
# struct_bitfield_shared_unit.h:11: struct bf_int_after_char;
# b: c_get_bf_int_after_char_b(p), c_set_bf_int_after_char_b(p, value)
# c: c_get_bf_int_after_char_c(p), c_set_bf_int_after_char_c(p, value)
BF_INT_AFTER_CHAR = rffi.CStruct('bf_int_after_char',
    ('a', rffi.CHAR),
    ('_filler1', rffi.CFixedArray(rffi.UCHAR, 3)),    # stands for what RPython cannot say
    ('d', rffi.CHAR),
    ('_filler5', rffi.CFixedArray(rffi.UCHAR, 3)),    # stands for what RPython cannot say
    hints={'eci': eci})
BF_INT_AFTER_CHARP = lltype.Ptr(BF_INT_AFTER_CHAR)
# struct_bitfield_shared_unit.h:12: struct bf_overlap;
# b: c_get_bf_overlap_b(p), c_set_bf_overlap_b(p, value)
BF_OVERLAP = rffi.CStruct('bf_overlap',
    ('a', rffi.SHORT),
    ('_filler2', rffi.CFixedArray(rffi.UCHAR, 5)),    # stands for what RPython cannot say
    ('c', rffi.CHAR),
    hints={'eci': eci})
BF_OVERLAPP = lltype.Ptr(BF_OVERLAP)
# struct_bitfield_shared_unit.h:13: struct bf_tail;
# a: c_get_bf_tail_a(p), c_set_bf_tail_a(p, value)
BF_TAIL = rffi.CStruct('bf_tail',
    ('_filler0', rffi.UCHAR),    # stands for what RPython cannot say
    ('b', rffi.CHAR),
    ('_filler2', rffi.USHORT),    # stands for what RPython cannot say
    hints={'eci': eci})
BF_TAILP = lltype.Ptr(BF_TAIL)
# struct_bitfield_shared_unit.h:14: struct bf_long_then_char;
# a: c_get_bf_long_then_char_a(p), c_set_bf_long_then_char_a(p, value)
BF_LONG_THEN_CHAR = rffi.CStruct('bf_long_then_char',
    ('_filler0', rffi.CFixedArray(rffi.UCHAR, 5)),    # stands for what RPython cannot say
    ('b', rffi.CHAR),
    ('_filler6', rffi.USHORT),    # stands for what RPython cannot say
    hints={'eci': eci})
BF_LONG_THEN_CHARP = lltype.Ptr(BF_LONG_THEN_CHAR)

# ------------------------------------------------------------ functions

# struct_bitfield_shared_unit.h:5: struct bf_bytes { char b : 4; };
c_get_bf_bytes_b = shim(
    'rffi_get_bf_bytes_b', [BF_BYTESP], rffi.CHAR, sandboxsafe=True)
c_set_bf_bytes_b = shim(
    'rffi_set_bf_bytes_b',
    [BF_BYTESP, rffi.CHAR],
    lltype.Void,
    sandboxsafe=True)
# struct_bitfield_shared_unit.h:5: struct bf_bytes { char c : 4; };
c_get_bf_bytes_c = shim(
    'rffi_get_bf_bytes_c', [BF_BYTESP], rffi.CHAR, sandboxsafe=True)
c_set_bf_bytes_c = shim(
    'rffi_set_bf_bytes_c',
    [BF_BYTESP, rffi.CHAR],
    lltype.Void,
    sandboxsafe=True)
# struct_bitfield_shared_unit.h:5: struct bf_bytes { short x : 6; };
c_get_bf_bytes_x = shim(
    'rffi_get_bf_bytes_x', [BF_BYTESP], rffi.SHORT, sandboxsafe=True)
c_set_bf_bytes_x = shim(
    'rffi_set_bf_bytes_x',
    [BF_BYTESP, rffi.SHORT],
    lltype.Void,
    sandboxsafe=True)
# struct_bitfield_shared_unit.h:5: struct bf_bytes { short y : 10; };
c_get_bf_bytes_y = shim(
    'rffi_get_bf_bytes_y', [BF_BYTESP], rffi.SHORT, sandboxsafe=True)
c_set_bf_bytes_y = shim(
    'rffi_set_bf_bytes_y',
    [BF_BYTESP, rffi.SHORT],
    lltype.Void,
    sandboxsafe=True)
# struct_bitfield_shared_unit.h:11: struct bf_int_after_char { int b : 8; };
c_get_bf_int_after_char_b = shim(
    'rffi_get_bf_int_after_char_b',
    [BF_INT_AFTER_CHARP],
    rffi.INT,
    sandboxsafe=True)
c_set_bf_int_after_char_b = shim(
    'rffi_set_bf_int_after_char_b',
    [BF_INT_AFTER_CHARP, rffi.INT],
    lltype.Void,
    sandboxsafe=True)
# struct_bitfield_shared_unit.h:11: struct bf_int_after_char { int c : 16; };
c_get_bf_int_after_char_c = shim(
    'rffi_get_bf_int_after_char_c',
    [BF_INT_AFTER_CHARP],
    rffi.INT,
    sandboxsafe=True)
c_set_bf_int_after_char_c = shim(
    'rffi_set_bf_int_after_char_c',
    [BF_INT_AFTER_CHARP, rffi.INT],
    lltype.Void,
    sandboxsafe=True)
# struct_bitfield_shared_unit.h:12: struct bf_overlap { unsigned int b : 20;
#     };
c_get_bf_overlap_b = shim(
    'rffi_get_bf_overlap_b', [BF_OVERLAPP], rffi.UINT, sandboxsafe=True)
c_set_bf_overlap_b = shim(
    'rffi_set_bf_overlap_b',
    [BF_OVERLAPP, rffi.UINT],
    lltype.Void,
    sandboxsafe=True)
# struct_bitfield_shared_unit.h:13: struct bf_tail { int a : 3; };
c_get_bf_tail_a = shim(
    'rffi_get_bf_tail_a', [BF_TAILP], rffi.INT, sandboxsafe=True)
c_set_bf_tail_a = shim(
    'rffi_set_bf_tail_a', [BF_TAILP, rffi.INT], lltype.Void, sandboxsafe=True)
# struct_bitfield_shared_unit.h:14: struct bf_long_then_char { long a : 33; };
c_get_bf_long_then_char_a = shim(
    'rffi_get_bf_long_then_char_a',
    [BF_LONG_THEN_CHARP],
    rffi.LONG,
    sandboxsafe=True)
c_set_bf_long_then_char_a = shim(
    'rffi_set_bf_long_then_char_a',
    [BF_LONG_THEN_CHARP, rffi.LONG],
    lltype.Void,
    sandboxsafe=True)
# struct_bitfield_shared_unit.h:16: struct bf_bytes *bf_bytes_new(void);
# freed by c_bf_bytes_free
c_bf_bytes_new = external('bf_bytes_new', [], BF_BYTESP)
# struct_bitfield_shared_unit.h:17: int bf_bytes_sum(const struct bf_bytes
#     *p);
c_bf_bytes_sum = external('bf_bytes_sum', [BF_BYTESP], rffi.INT)
# struct_bitfield_shared_unit.h:18: void bf_bytes_free(struct bf_bytes *p);
c_bf_bytes_free = external('bf_bytes_free', [BF_BYTESP], lltype.Void)
# struct_bitfield_shared_unit.h:19: void bf_take(struct bf_int_after_char *,
#     struct bf_overlap *, struct bf_tail *);
c_bf_take = external(
    'bf_take', [BF_INT_AFTER_CHARP, BF_OVERLAPP, BF_TAILP], lltype.Void)
# struct_bitfield_shared_unit.h:20: void bf_take_long(struct bf_long_then_char
#     *p);
c_bf_take_long = external('bf_take_long', [BF_LONG_THEN_CHARP], lltype.Void)

# ------------------------------------------------------------ conversions

# To the exact type of a member, an item, a callback's result.
cast = rffi.cast
ARRAYP = rffi.CArrayPtr
CHAR = rffi.CHAR
SHORT = rffi.SHORT

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
