"""RPython bindings of struct_bitfield_types.h.

Made by rffi-import 0.1.0 with:
    rffi-import struct_bitfield_types.h -l struct_bitfield_types -L lib -o struct_bitfield_types.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.rtyper.tool import rffi_platform
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['struct_bitfield_types.h'],
    include_dirs=[_HERE],
    libraries=['struct_bitfield_types'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# What RPython cannot say is said in C: (prototype, body).
_SHIMS = [
    ('_Bool rffi_get_bf_types_flag(const struct bf_types *p)',
     'return p->flag;'),
    ('void rffi_set_bf_types_flag(struct bf_types *p, _Bool v)',
     'p->flag = v;'),
    ('_Bool rffi_get_bf_types_whole(const struct bf_types *p)',
     'return p->whole;'),
    ('void rffi_set_bf_types_whole(struct bf_types *p, _Bool v)',
     'p->whole = v;'),
    ('enum bf_kind rffi_get_bf_types_kind(const struct bf_types *p)',
     'return p->kind;'),
    ('void rffi_set_bf_types_kind(struct bf_types *p, enum bf_kind v)',
     'p->kind = v;'),
    ('enum bf_signed rffi_get_bf_types_direction(const struct bf_types *p)',
     'return p->direction;'),
    ('void rffi_set_bf_types_direction(struct bf_types *p, enum bf_signed v)',
     'p->direction = v;'),
    ('signed char rffi_get_bf_types_sc(const struct bf_types *p)',
     'return p->sc;'),
    ('void rffi_set_bf_types_sc(struct bf_types *p, signed char v)',
     'p->sc = v;'),
    ('unsigned char rffi_get_bf_types_uc(const struct bf_types *p)',
     'return p->uc;'),
    ('void rffi_set_bf_types_uc(struct bf_types *p, unsigned char v)',
     'p->uc = v;'),
    ('uint16_t rffi_get_bf_types_typed(const struct bf_types *p)',
     'return p->typed;'),
    ('void rffi_set_bf_types_typed(struct bf_types *p, uint16_t v)',
     'p->typed = v;'),
    ('int rffi_get_bf_types_fixed(const struct bf_types *p)',
     'return p->fixed;'),
    ('int rffi_get_bf_types_moving(const struct bf_types *p)',
     'return p->moving;'),
    ('void rffi_set_bf_types_moving(struct bf_types *p, int v)',
     'p->moving = v;'),
    ('int rffi_get_bf_types_plain(const struct bf_types *p)',
     'return p->plain;'),
    ('void rffi_set_bf_types_plain(struct bf_types *p, int v)',
     'p->plain = v;'),
    ('uint64_t rffi_get_bf_types_big(const struct bf_types *p)',
     'return p->big;'),
    ('void rffi_set_bf_types_big(struct bf_types *p, uint64_t v)',
     'p->big = v;'),
]
shim_eci = eci.merge(ExternalCompilationInfo(
    post_include_bits=['RPY_EXTERN %s;' % prototype for prototype, _ in _SHIMS],
    separate_module_sources=['\n'.join(['%s { %s }' % shim for shim in _SHIMS])]))

def shim(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=shim_eci, **kwds)

# ------------------------------------------------------------ constants

class CConfig:
    # The headers are enough. RPython keeps what the C compiler answers until the
    # question changes, so it has a mark of the definitions in it.
    _compilation_info_ = ExternalCompilationInfo(
        pre_include_bits=(
            eci.pre_include_bits + ('/* definitions 688ef88374da883c */',)),
        includes=eci.includes, include_dirs=eci.include_dirs,
        post_include_bits=eci.post_include_bits,
        compile_extra=eci.compile_extra + ('-w',))

    # struct_bitfield_types.h:8: enum bf_kind;
    BF_A = rffi_platform.ConstantInteger('BF_A')
    BF_B = rffi_platform.ConstantInteger('BF_B')
    BF_C = rffi_platform.ConstantInteger('BF_C')
    # struct_bitfield_types.h:9: enum bf_signed;
    BF_MINUS = rffi_platform.ConstantInteger('BF_MINUS')
    BF_PLUS = rffi_platform.ConstantInteger('BF_PLUS')

for _name, _value in rffi_platform.configure(CConfig).items():
    globals()[_name] = _value

# ------------------------------------------------------------ types

# struct_bitfield_types.h:8: enum bf_kind;
bf_kind = rffi.UINT
# struct_bitfield_types.h:9: enum bf_signed;
bf_signed = rffi.INT
# struct_bitfield_types.h:11: struct bf_types;
# flag: c_get_bf_types_flag(p), c_set_bf_types_flag(p, value)
# whole: c_get_bf_types_whole(p), c_set_bf_types_whole(p, value)
# kind: c_get_bf_types_kind(p), c_set_bf_types_kind(p, value)
# direction: c_get_bf_types_direction(p), c_set_bf_types_direction(p, value)
# sc: c_get_bf_types_sc(p), c_set_bf_types_sc(p, value)
# uc: c_get_bf_types_uc(p), c_set_bf_types_uc(p, value)
# typed: c_get_bf_types_typed(p), c_set_bf_types_typed(p, value)
# fixed: c_get_bf_types_fixed(p)
# moving: c_get_bf_types_moving(p), c_set_bf_types_moving(p, value)
# plain: c_get_bf_types_plain(p), c_set_bf_types_plain(p, value)
# big: c_get_bf_types_big(p), c_set_bf_types_big(p, value)
# huge: bitfields have no address
BF_TYPES = rffi.CStruct('bf_types',
    ('_filler0', rffi.CFixedArray(rffi.ULONGLONG, 4)),    # stands for what RPython cannot say
    hints={'eci': eci})
BF_TYPESP = lltype.Ptr(BF_TYPES)

# ------------------------------------------------------------ functions

# struct_bitfield_types.h:11: struct bf_types { _Bool flag : 1; };
c_get_bf_types_flag = shim(
    'rffi_get_bf_types_flag', [BF_TYPESP], lltype.Bool, sandboxsafe=True)
c_set_bf_types_flag = shim(
    'rffi_set_bf_types_flag',
    [BF_TYPESP, lltype.Bool],
    lltype.Void,
    sandboxsafe=True)
# struct_bitfield_types.h:11: struct bf_types { _Bool whole : 1; };
c_get_bf_types_whole = shim(
    'rffi_get_bf_types_whole', [BF_TYPESP], lltype.Bool, sandboxsafe=True)
c_set_bf_types_whole = shim(
    'rffi_set_bf_types_whole',
    [BF_TYPESP, lltype.Bool],
    lltype.Void,
    sandboxsafe=True)
# struct_bitfield_types.h:11: struct bf_types { enum bf_kind kind : 2; };
c_get_bf_types_kind = shim(
    'rffi_get_bf_types_kind', [BF_TYPESP], bf_kind, sandboxsafe=True)
c_set_bf_types_kind = shim(
    'rffi_set_bf_types_kind',
    [BF_TYPESP, bf_kind],
    lltype.Void,
    sandboxsafe=True)
# struct_bitfield_types.h:11: struct bf_types { enum bf_signed direction : 2;
#     };
c_get_bf_types_direction = shim(
    'rffi_get_bf_types_direction', [BF_TYPESP], bf_signed, sandboxsafe=True)
c_set_bf_types_direction = shim(
    'rffi_set_bf_types_direction',
    [BF_TYPESP, bf_signed],
    lltype.Void,
    sandboxsafe=True)
# struct_bitfield_types.h:11: struct bf_types { signed char sc : 3; };
c_get_bf_types_sc = shim(
    'rffi_get_bf_types_sc', [BF_TYPESP], rffi.SIGNEDCHAR, sandboxsafe=True)
c_set_bf_types_sc = shim(
    'rffi_set_bf_types_sc',
    [BF_TYPESP, rffi.SIGNEDCHAR],
    lltype.Void,
    sandboxsafe=True)
# struct_bitfield_types.h:11: struct bf_types { unsigned char uc : 5; };
c_get_bf_types_uc = shim(
    'rffi_get_bf_types_uc', [BF_TYPESP], rffi.UCHAR, sandboxsafe=True)
c_set_bf_types_uc = shim(
    'rffi_set_bf_types_uc',
    [BF_TYPESP, rffi.UCHAR],
    lltype.Void,
    sandboxsafe=True)
# struct_bitfield_types.h:11: struct bf_types { uint16_t typed : 9; };
c_get_bf_types_typed = shim(
    'rffi_get_bf_types_typed', [BF_TYPESP], rffi.USHORT, sandboxsafe=True)
c_set_bf_types_typed = shim(
    'rffi_set_bf_types_typed',
    [BF_TYPESP, rffi.USHORT],
    lltype.Void,
    sandboxsafe=True)
# struct_bitfield_types.h:11: struct bf_types { const int fixed : 4; };
c_get_bf_types_fixed = shim(
    'rffi_get_bf_types_fixed', [BF_TYPESP], rffi.INT, sandboxsafe=True)
# struct_bitfield_types.h:11: struct bf_types { volatile int moving : 4; };
c_get_bf_types_moving = shim(
    'rffi_get_bf_types_moving', [BF_TYPESP], rffi.INT, sandboxsafe=True)
c_set_bf_types_moving = shim(
    'rffi_set_bf_types_moving',
    [BF_TYPESP, rffi.INT],
    lltype.Void,
    sandboxsafe=True)
# struct_bitfield_types.h:11: struct bf_types { int plain : 7; };
c_get_bf_types_plain = shim(
    'rffi_get_bf_types_plain', [BF_TYPESP], rffi.INT, sandboxsafe=True)
c_set_bf_types_plain = shim(
    'rffi_set_bf_types_plain',
    [BF_TYPESP, rffi.INT],
    lltype.Void,
    sandboxsafe=True)
# struct_bitfield_types.h:11: struct bf_types { uint64_t big : 34; };
c_get_bf_types_big = shim(
    'rffi_get_bf_types_big', [BF_TYPESP], rffi.ULONGLONG, sandboxsafe=True)
c_set_bf_types_big = shim(
    'rffi_set_bf_types_big',
    [BF_TYPESP, rffi.ULONGLONG],
    lltype.Void,
    sandboxsafe=True)
# struct_bitfield_types.h:26: _Bool bf_types_flag(const struct bf_types *p);
c_bf_types_flag = external('bf_types_flag', [BF_TYPESP], lltype.Bool)

# ------------------------------------------------------------ conversions

# To the exact type of a member, an item, a callback's result.
cast = rffi.cast
ARRAYP = rffi.CArrayPtr

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
# bitfield: read and write it through a C function (separate_module_sources)
#
# struct_bitfield_types.h:11: struct bf_types.huge: bitfield: bitfields have no address
