"""RPython bindings of member_accessors.h.

Made by rffi-import 0.1.0 with:
    rffi-import member_accessors.h -l member_accessors -L lib -o member_accessors.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['member_accessors.h'],
    include_dirs=[_HERE],
    post_include_bits=['typedef __typeof__((*(struct ma_hidden *)0).u) rffi_ma_hidden__u;',
                       'typedef __typeof__((*(struct ma_packed *)0).inner) rffi_ma_packed__inner;'],
    libraries=['member_accessors'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# What RPython cannot say is said in C: (prototype, body).
_SHIMS = [
    ('int rffi_get_ma_hidden_seen(const struct ma_hidden *rffi_p)',
     '\n#pragma push_macro("seen")\n#undef seen\nreturn rffi_p->seen;\n#pragma pop_macro("seen")\n'),
    ('void rffi_set_ma_hidden_seen(struct ma_hidden *rffi_p, int v)',
     '\n#pragma push_macro("seen")\n#undef seen\nrffi_p->seen = v;\n#pragma pop_macro("seen")\n'),
    ('unsigned int rffi_get_ma_const_a(const struct ma_const *rffi_p)',
     'return rffi_p->a;'),
    ('long double rffi_get_ma_packed_real(const struct ma_packed *rffi_p)',
     'return rffi_p->real;'),
    ('void rffi_set_ma_packed_real(struct ma_packed *rffi_p, long double v)',
     'rffi_p->real = v;'),
    ('const char *rffi_get_ma_packed_text(const struct ma_packed *rffi_p)',
     'return rffi_p->text;'),
    ('void rffi_set_ma_packed_text(struct ma_packed *rffi_p, const char *v)',
     'rffi_p->text = v;'),
    ('int (*rffi_get_ma_packed_function(const struct ma_packed *rffi_p))(int)',
     'return rffi_p->function;'),
    ('void rffi_set_ma_packed_function(struct ma_packed *rffi_p, int (*v)(int))',
     'rffi_p->function = v;'),
    ('double *rffi_addr_ma_packed_numbers(struct ma_packed *rffi_p)',
     'return (double *)((char *)rffi_p + __builtin_offsetof(struct ma_packed, numbers));'),
    ('enum ma_color rffi_get_ma_packed_color(const struct ma_packed *rffi_p)',
     'return rffi_p->color;'),
    ('void rffi_set_ma_packed_color(struct ma_packed *rffi_p, enum ma_color v)',
     'rffi_p->color = v;'),
    ('char *rffi_addr_ma_huge_data(struct ma_huge *rffi_p)',
     'return (char *)((char *)rffi_p + __builtin_offsetof(struct ma_huge, data));'),
    ('int rffi_get_ma_taken_bits_(const struct ma_taken *rffi_p)',
     'return rffi_p->bits;'),
    ('void rffi_set_ma_taken_bits(struct ma_taken *rffi_p, int v)',
     'rffi_p->bits = v;'),
    ('short rffi_get_ma_packed__inner_x(const rffi_ma_packed__inner *rffi_p)',
     'return rffi_p->x;'),
    ('void rffi_set_ma_packed__inner_x(rffi_ma_packed__inner *rffi_p, short v)',
     'rffi_p->x = v;'),
    ('short rffi_get_ma_packed__inner_y(const rffi_ma_packed__inner *rffi_p)',
     'return rffi_p->y;'),
    ('void rffi_set_ma_packed__inner_y(rffi_ma_packed__inner *rffi_p, short v)',
     'rffi_p->y = v;'),
    ('void (*rffi_get_ma_hidden__u_handler(const rffi_ma_hidden__u *rffi_p))(int)',
     '\n#pragma push_macro("handler")\n#undef handler\nreturn rffi_p->handler;\n#pragma pop_macro("handler")\n'),
    ('void rffi_set_ma_hidden__u_handler(rffi_ma_hidden__u *rffi_p, void (*v)(int))',
     '\n#pragma push_macro("handler")\n#undef handler\nrffi_p->handler = v;\n#pragma pop_macro("handler")\n'),
]
shim_eci = eci.merge(ExternalCompilationInfo(
    post_include_bits=['RPY_EXTERN %s;' % prototype for prototype, _ in _SHIMS],
    separate_module_sources=['\n'.join(['%s { %s }' % shim for shim in _SHIMS])]))

def shim(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=shim_eci, **kwds)

# ------------------------------------------------------------ constants

# member_accessors.h:19: enum ma_color;
MA_RED = 0
MA_BLUE = -1

# ------------------------------------------------------------ types

# member_accessors.h:5: union {...} rffi_ma_hidden__u;
# handler: c_get_ma_hidden__u_handler(p), c_set_ma_hidden__u_handler(p, value)
MA_HIDDEN__U = rffi.CStruct('rffi_ma_hidden__u',
    ('number', rffi.LONG),
    hints={'eci': eci, 'typedef': True, 'union': True})
MA_HIDDEN__UP = lltype.Ptr(MA_HIDDEN__U)
# member_accessors.h:5: struct ma_hidden;
# seen: c_get_ma_hidden_seen(p), c_set_ma_hidden_seen(p, value)
MA_HIDDEN = rffi.CStruct('ma_hidden',
    ('before', rffi.INT),
    ('u', MA_HIDDEN__U),
    ('_filler16', rffi.ULONGLONG),    # stands for what RPython cannot say
    hints={'eci': eci})
MA_HIDDENP = lltype.Ptr(MA_HIDDEN)
# member_accessors.h:10: struct ma_const;
# a: c_get_ma_const_a(p)
MA_CONST = rffi.CStruct('ma_const',
    ('_filler0', rffi.USHORT),    # stands for what RPython cannot say
    ('b', rffi.SHORT),
    hints={'eci': eci})
MA_CONSTP = lltype.Ptr(MA_CONST)
# int in callbacks: rffi.INT is long on 32-bit machines.
C_INT = rffi.INT_real if rffi.INT is lltype.Signed else rffi.INT
# member_accessors.h:12: double numbers[2][3];
# to be cast to a pointer to its items
MA_PACKED__NUMBERS = rffi.CStruct('__typeof__(((struct ma_packed *)0)->numbers)',
    ('_items', rffi.CFixedArray(rffi.DOUBLE, 6)),
    hints={'eci': eci, 'typedef': True})
MA_PACKED__NUMBERSP = lltype.Ptr(MA_PACKED__NUMBERS)
# member_accessors.h:18: struct {...} rffi_ma_packed__inner;
# x: c_get_ma_packed__inner_x(p), c_set_ma_packed__inner_x(p, value)
# y: c_get_ma_packed__inner_y(p), c_set_ma_packed__inner_y(p, value)
MA_PACKED__INNER = rffi.CStruct('rffi_ma_packed__inner',
    ('_filler0', rffi.CFixedArray(rffi.UCHAR, 4)),    # stands for what RPython cannot say
    hints={'eci': eci, 'typedef': True})
MA_PACKED__INNERP = lltype.Ptr(MA_PACKED__INNER)
# member_accessors.h:19: enum ma_color;
ma_color = rffi.INT
# member_accessors.h:12: struct ma_packed;
# real: c_get_ma_packed_real(p), c_set_ma_packed_real(p, value)
# text: c_get_ma_packed_text(p), c_set_ma_packed_text(p, value)
# function: c_get_ma_packed_function(p), c_set_ma_packed_function(p, value)
# numbers: c_addr_ma_packed_numbers(p)
# color: c_get_ma_packed_color(p), c_set_ma_packed_color(p, value)
MA_PACKED = rffi.CStruct('ma_packed',
    ('first', rffi.CHAR),
    ('_filler1', rffi.CFixedArray(rffi.UCHAR, 80)),    # stands for what RPython cannot say
    ('inner', MA_PACKED__INNER),
    ('_filler85', rffi.CFixedArray(rffi.UCHAR, 4)),    # stands for what RPython cannot say
    hints={'eci': eci})
MA_PACKEDP = lltype.Ptr(MA_PACKED)
# member_accessors.h:22: struct ma_huge;
# data: c_addr_ma_huge_data(p)
MA_HUGE = rffi.CStruct('ma_huge',
    ('count', rffi.INT),
    ('_filler4', rffi.CFixedArray(rffi.UINT, 4096)),    # stands for what RPython cannot say
    ('_filler16388', rffi.CFixedArray(rffi.UINT, 4096)),    # stands for what RPython cannot say
    ('_filler32772', rffi.CFixedArray(rffi.UINT, 4096)),    # stands for what RPython cannot say
    ('_filler49156', rffi.CFixedArray(rffi.UINT, 4096)),    # stands for what RPython cannot say
    hints={'eci': eci})
MA_HUGEP = lltype.Ptr(MA_HUGE)
# member_accessors.h:23: struct ma_taken;
# bits: c_get_ma_taken_bits(p), c_set_ma_taken_bits(p, value)
MA_TAKEN = rffi.CStruct('ma_taken',
    ('_filler0', rffi.UINT),    # stands for what RPython cannot say
    hints={'eci': eci})
MA_TAKENP = lltype.Ptr(MA_TAKEN)

# ------------------------------------------------------------ functions

# member_accessors.h:5: struct ma_hidden { int seen; };
c_get_ma_hidden_seen = shim(
    'rffi_get_ma_hidden_seen', [MA_HIDDENP], rffi.INT, sandboxsafe=True)
c_set_ma_hidden_seen = shim(
    'rffi_set_ma_hidden_seen',
    [MA_HIDDENP, rffi.INT],
    lltype.Void,
    sandboxsafe=True)
# member_accessors.h:10: struct ma_const { const unsigned int a : 3; };
c_get_ma_const_a = shim(
    'rffi_get_ma_const_a', [MA_CONSTP], rffi.UINT, sandboxsafe=True)
# member_accessors.h:12: struct ma_packed { long double real; };
c_get_ma_packed_real = shim(
    'rffi_get_ma_packed_real',
    [MA_PACKEDP],
    rffi.LONGDOUBLE,
    _nowrapper=True,
    sandboxsafe=True)
c_set_ma_packed_real = shim(
    'rffi_set_ma_packed_real',
    [MA_PACKEDP, rffi.LONGDOUBLE],
    lltype.Void,
    _nowrapper=True,
    sandboxsafe=True)
# member_accessors.h:12: struct ma_packed { const char *text; };
c_get_ma_packed_text = shim(
    'rffi_get_ma_packed_text', [MA_PACKEDP], rffi.CCHARP, sandboxsafe=True)
c_set_ma_packed_text = shim(
    'rffi_set_ma_packed_text',
    [MA_PACKEDP, rffi.CCHARP],
    lltype.Void,
    sandboxsafe=True)
# member_accessors.h:12: struct ma_packed { int (*function)(int); };
c_get_ma_packed_function = shim(
    'rffi_get_ma_packed_function',
    [MA_PACKEDP],
    rffi.CCallback([C_INT], C_INT),
    sandboxsafe=True)
c_set_ma_packed_function = shim(
    'rffi_set_ma_packed_function',
    [MA_PACKEDP, rffi.CCallback([C_INT], C_INT)],
    lltype.Void,
    sandboxsafe=True)
# member_accessors.h:12: struct ma_packed { double numbers[2][3]; };
c_addr_ma_packed_numbers = shim(
    'rffi_addr_ma_packed_numbers',
    [MA_PACKEDP],
    rffi.DOUBLEP,
    sandboxsafe=True)
# member_accessors.h:12: struct ma_packed { enum ma_color color; };
c_get_ma_packed_color = shim(
    'rffi_get_ma_packed_color', [MA_PACKEDP], ma_color, sandboxsafe=True)
c_set_ma_packed_color = shim(
    'rffi_set_ma_packed_color',
    [MA_PACKEDP, ma_color],
    lltype.Void,
    sandboxsafe=True)
# member_accessors.h:22: struct ma_huge { char data[65536]; };
c_addr_ma_huge_data = shim(
    'rffi_addr_ma_huge_data', [MA_HUGEP], rffi.CCHARP, sandboxsafe=True)
# member_accessors.h:23: struct ma_taken { int bits : 5; };
c_get_ma_taken_bits = shim(
    'rffi_get_ma_taken_bits_', [MA_TAKENP], rffi.INT, sandboxsafe=True)
c_set_ma_taken_bits = shim(
    'rffi_set_ma_taken_bits',
    [MA_TAKENP, rffi.INT],
    lltype.Void,
    sandboxsafe=True)
# member_accessors.h:18: rffi_ma_packed__inner { short x; };
c_get_ma_packed__inner_x = shim(
    'rffi_get_ma_packed__inner_x',
    [MA_PACKED__INNERP],
    rffi.SHORT,
    sandboxsafe=True)
c_set_ma_packed__inner_x = shim(
    'rffi_set_ma_packed__inner_x',
    [MA_PACKED__INNERP, rffi.SHORT],
    lltype.Void,
    sandboxsafe=True)
# member_accessors.h:18: rffi_ma_packed__inner { short y; };
c_get_ma_packed__inner_y = shim(
    'rffi_get_ma_packed__inner_y',
    [MA_PACKED__INNERP],
    rffi.SHORT,
    sandboxsafe=True)
c_set_ma_packed__inner_y = shim(
    'rffi_set_ma_packed__inner_y',
    [MA_PACKED__INNERP, rffi.SHORT],
    lltype.Void,
    sandboxsafe=True)
# member_accessors.h:5: rffi_ma_hidden__u { void (*handler)(int); };
c_get_ma_hidden__u_handler = shim(
    'rffi_get_ma_hidden__u_handler',
    [MA_HIDDEN__UP],
    rffi.CCallback([C_INT], lltype.Void),
    sandboxsafe=True)
c_set_ma_hidden__u_handler = shim(
    'rffi_set_ma_hidden__u_handler',
    [MA_HIDDEN__UP, rffi.CCallback([C_INT], lltype.Void)],
    lltype.Void,
    sandboxsafe=True)
# member_accessors.h:24: int rffi_get_ma_taken_bits(const struct ma_taken
#     *record);
c_rffi_get_ma_taken_bits = external(
    'rffi_get_ma_taken_bits', [MA_TAKENP], rffi.INT)
# member_accessors.h:26: int ma_double(int x);
c_ma_double = external('ma_double', [rffi.INT], rffi.INT)
# member_accessors.h:27: void ma_fill(struct ma_hidden *hidden, struct
#     ma_packed *packed, struct ma_huge *huge);
c_ma_fill = external(
    'ma_fill', [MA_HIDDENP, MA_PACKEDP, MA_HUGEP], lltype.Void)

# ------------------------------------------------------------ conversions

# To the exact type of a member, an item, a callback's result.
cast = rffi.cast
ARRAYP = rffi.CArrayPtr
LONG = rffi.LONG
INT = rffi.INT
SHORT = rffi.SHORT
DOUBLE = rffi.DOUBLE
CHAR = rffi.CHAR
LONGDOUBLE = rffi.LONGDOUBLE

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
#         return cast(C_INT, 0)
#     called._errorcode_ = cast(C_INT, -1)

# ------------------------------------------------------------ not bound

# 1 macro: include-guard: it only keeps its header from being read twice
# not-constant: read it through a C function (separate_module_sources)
#
# member_accessors.h:6: handler: not-constant: C knows its value only when the program runs
# member_accessors.h:7: seen: not-constant: 'not_seen': C knows its value only when the program runs
# member_accessors.h:8: p: not-constant: 'p_is_a_macro': C knows its value only when the program runs
