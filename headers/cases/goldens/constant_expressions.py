"""RPython bindings of constant_expressions.h.

Made by rffi-import 0.1.0 with:
    rffi-import constant_expressions.h -o constant_expressions.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.rtyper.tool import rffi_platform
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['constant_expressions.h'],
    include_dirs=[_HERE])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# What RPython cannot say is said in C: (prototype, body).
_SHIMS = [
    ('int rffi_get_ce_record_bits(const struct ce_record *p)',
     'return p->bits;'),
    ('void rffi_set_ce_record_bits(struct ce_record *p, int v)',
     'p->bits = v;'),
    ('char rffi_get_ce_record_x(const struct ce_record *p)', 'return p->x;'),
    ('void rffi_set_ce_record_x(struct ce_record *p, char v)', 'p->x = v;'),
    ('char rffi_get_ce_record_y(const struct ce_record *p)', 'return p->y;'),
    ('void rffi_set_ce_record_y(struct ce_record *p, char v)', 'p->y = v;'),
    ('long rffi_get_ce_packed_l(const struct ce_packed *p)', 'return p->l;'),
    ('void rffi_set_ce_packed_l(struct ce_packed *p, long v)', 'p->l = v;'),
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
            eci.pre_include_bits + ('/* definitions ce462f57fb265136 */',)),
        includes=eci.includes, include_dirs=eci.include_dirs,
        post_include_bits=eci.post_include_bits,
        compile_extra=eci.compile_extra + ('-w',))

    # constant_expressions.h:8: enum ce_level;
    CE_LOW = rffi_platform.ConstantInteger('CE_LOW')
    CE_HIGH = rffi_platform.ConstantInteger('CE_HIGH')
    # constant_expressions.h:14: #define CE_FLAGS (CE_SHIFT(3) |
    #     CE_SHIFT(CE_LOW + 28)) /* unsigned int */
    CE_FLAGS = rffi_platform.DefinedConstantInteger('CE_FLAGS')
    # constant_expressions.h:15: #define CE_CAST ((ce_byte)300) /* unsigned
    #     char */
    CE_CAST = rffi_platform.DefinedConstantInteger('CE_CAST')
    # constant_expressions.h:16: #define CE_BOOL ((_Bool)7) /* _Bool */
    CE_BOOL = rffi_platform.DefinedConstantInteger('CE_BOOL')
    # constant_expressions.h:17: #define CE_SIZE sizeof(struct ce_record) /*
    #     unsigned long */
    CE_SIZE = rffi_platform.DefinedConstantInteger('CE_SIZE')
    # constant_expressions.h:18: #define CE_OFFSET offsetof(struct ce_record,
    #     inner.d) /* unsigned long */
    CE_OFFSET = rffi_platform.DefinedConstantInteger('CE_OFFSET')
    # constant_expressions.h:19: #define CE_OFFSET_Y offsetof(struct
    #     ce_record, y) /* unsigned long */
    CE_OFFSET_Y = rffi_platform.DefinedConstantInteger('CE_OFFSET_Y')
    # constant_expressions.h:20: #define CE_PACKING (sizeof(struct ce_packed)
    #     * 10 + offsetof(struct ce_packed, l)) /* unsigned long */
    CE_PACKING = rffi_platform.DefinedConstantInteger('CE_PACKING')
    # constant_expressions.h:21: #define CE_MEMBER sizeof(((struct ce_record
    #     *)0)->inner) /* unsigned long */
    CE_MEMBER = rffi_platform.DefinedConstantInteger('CE_MEMBER')
    # constant_expressions.h:22: #define CE_CHOICE (CE_LOW > 2 ? -1L : 0U) /*
    #     long */
    CE_CHOICE = rffi_platform.DefinedConstantInteger('CE_CHOICE')
    # constant_expressions.h:23: #define CE_HIGHEST CE_HIGH /* unsigned int */
    CE_HIGHEST = rffi_platform.DefinedConstantInteger('CE_HIGHEST')
    # constant_expressions.h:24: #define CE_IOCTL _IOWR('x', 7, struct
    #     ce_record) /* unsigned long */
    CE_IOCTL = rffi_platform.DefinedConstantInteger('CE_IOCTL')
    # constant_expressions.h:25: #define CE_SIZED _IOR('x', 8, size_t) /*
    #     unsigned long */
    CE_SIZED = rffi_platform.DefinedConstantInteger('CE_SIZED')
    # constant_expressions.h:26: #define CE_NOT !CE_CAST
    CE_NOT = rffi_platform.DefinedConstantInteger('CE_NOT')
    # constant_expressions.h:28: #define CE_REMAINDER (-7 % 3)
    CE_REMAINDER = rffi_platform.DefinedConstantInteger('CE_REMAINDER')
    # constant_expressions.h:30: #define CE_PASTED CE_PASTE_(CE_L, OW)
    CE_PASTED = rffi_platform.DefinedConstantInteger('CE_PASTED')

for _name, _value in rffi_platform.configure(CConfig).items():
    globals()[_name] = _value

# ------------------------------------------------------------ types

# constant_expressions.h:7: typedef unsigned char ce_byte;
ce_byte = rffi.UCHAR
# constant_expressions.h:8: enum ce_level;
ce_level = rffi.UINT
# constant_expressions.h:9: struct ce_inner;
CE_INNER = rffi.CStruct('ce_inner',
    ('c', rffi.CHAR),
    ('d', rffi.DOUBLE),
    hints={'eci': eci})
CE_INNERP = lltype.Ptr(CE_INNER)
# constant_expressions.h:10: struct ce_record;
# bits: c_get_ce_record_bits(p), c_set_ce_record_bits(p, value)
# x: c_get_ce_record_x(p), c_set_ce_record_x(p, value)
# y: c_get_ce_record_y(p), c_set_ce_record_y(p, value)
CE_RECORD = rffi.CStruct('ce_record',
    ('tag', rffi.CHAR),
    ('inner', CE_INNER),
    ('s', rffi.SHORT),
    hints={'eci': eci})
CE_RECORDP = lltype.Ptr(CE_RECORD)
# constant_expressions.h:11: struct ce_packed;
# l: c_get_ce_packed_l(p), c_set_ce_packed_l(p, value)
CE_PACKED = rffi.CStruct('ce_packed',
    ('c', rffi.CHAR),
    ('_filler1', rffi.CFixedArray(rffi.UCHAR, 8)),    # stands for what RPython cannot say
    hints={'eci': eci})
CE_PACKEDP = lltype.Ptr(CE_PACKED)

# ------------------------------------------------------------ functions

# constant_expressions.h:10: struct ce_record { int bits : 3; };
c_get_ce_record_bits = shim(
    'rffi_get_ce_record_bits', [CE_RECORDP], rffi.INT, sandboxsafe=True)
c_set_ce_record_bits = shim(
    'rffi_set_ce_record_bits',
    [CE_RECORDP, rffi.INT],
    lltype.Void,
    sandboxsafe=True)
# constant_expressions.h:10: struct ce_record { char x; };
c_get_ce_record_x = shim(
    'rffi_get_ce_record_x', [CE_RECORDP], rffi.CHAR, sandboxsafe=True)
c_set_ce_record_x = shim(
    'rffi_set_ce_record_x',
    [CE_RECORDP, rffi.CHAR],
    lltype.Void,
    sandboxsafe=True)
# constant_expressions.h:10: struct ce_record { char y; };
c_get_ce_record_y = shim(
    'rffi_get_ce_record_y', [CE_RECORDP], rffi.CHAR, sandboxsafe=True)
c_set_ce_record_y = shim(
    'rffi_set_ce_record_y',
    [CE_RECORDP, rffi.CHAR],
    lltype.Void,
    sandboxsafe=True)
# constant_expressions.h:11: struct ce_packed { long l; };
c_get_ce_packed_l = shim(
    'rffi_get_ce_packed_l', [CE_PACKEDP], rffi.LONG, sandboxsafe=True)
c_set_ce_packed_l = shim(
    'rffi_set_ce_packed_l',
    [CE_PACKEDP, rffi.LONG],
    lltype.Void,
    sandboxsafe=True)

# ------------------------------------------------------------ conversions

# To the exact type of a member, an item, a callback's result.
cast = rffi.cast
ARRAYP = rffi.CArrayPtr
CHAR = rffi.CHAR
DOUBLE = rffi.DOUBLE
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

# 2 macros: function-like-macro: the header does not state the types of a
#     function-like macro
# 1 macro: include-guard: it only keeps its header from being read twice
# not-constant: read it through a C function (separate_module_sources)
#
# constant_expressions.h:27: CE_EMPTY: not-constant: C knows its value only when the program runs
