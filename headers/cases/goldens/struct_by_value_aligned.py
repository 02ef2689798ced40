"""RPython bindings of struct_by_value_aligned.h.

Made by rffi-import 0.1.0 with:
    rffi-import struct_by_value_aligned.h -l struct_by_value_aligned -L lib -o struct_by_value_aligned.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['struct_by_value_aligned.h'],
    include_dirs=[_HERE],
    libraries=['struct_by_value_aligned'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# What RPython cannot say is said in C: (prototype, body).
_SHIMS = [
    ('float *rffi_addr_sbal_vector_v(struct sbal_vector *p)',
     'return (float *)((char *)p + __builtin_offsetof(struct sbal_vector, v));'),
    ('long rffi_sbal_vector_last(int a, int b, int c, int d, int e, int f, int seventh, const struct sbal_vector *s)',
     'struct sbal_vector rffi_8; __builtin_memcpy(&rffi_8, (const char *)s, sizeof rffi_8); return sbal_vector_last(a, b, c, d, e, f, seventh, rffi_8);'),
    ('long rffi_sbal_member_c(int a, int b, int c, int d, int e, int f, int seventh, const struct sbal_member *s)',
     'struct sbal_member rffi_8; __builtin_memcpy(&rffi_8, (const char *)s, sizeof rffi_8); return sbal_member_c(a, b, c, d, e, f, seventh, rffi_8);'),
]
shim_eci = eci.merge(ExternalCompilationInfo(
    post_include_bits=['RPY_EXTERN %s;' % prototype for prototype, _ in _SHIMS],
    separate_module_sources=['\n'.join(['%s { %s }' % shim for shim in _SHIMS])]))

def shim(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=shim_eci, **kwds)

# ------------------------------------------------------------ types

# struct_by_value_aligned.h:6: struct sbal_vector;
# v: c_addr_sbal_vector_v(p)
SBAL_VECTOR = rffi.CStruct('sbal_vector',
    ('_filler0', rffi.CFixedArray(rffi.ULONGLONG, 2)),    # stands for what RPython cannot say
    ('last', rffi.CFixedArray(rffi.LONG, 4)),
    hints={'eci': eci})
SBAL_VECTORP = lltype.Ptr(SBAL_VECTOR)
# struct_by_value_aligned.h:7: struct sbal_long_double;
SBAL_LONG_DOUBLE = rffi.CStruct('sbal_long_double',
    ('c', rffi.CHAR),
    ('d', rffi.LONGDOUBLE),
    ('i', rffi.INT),
    hints={'eci': eci})
SBAL_LONG_DOUBLEP = lltype.Ptr(SBAL_LONG_DOUBLE)
# struct_by_value_aligned.h:8: struct sbal_member;
SBAL_MEMBER = rffi.CStruct('sbal_member',
    ('a', rffi.LONG),
    ('b', rffi.LONG),
    ('c', rffi.LONG),
    ('_filler24', rffi.ULONGLONG),    # stands for what RPython cannot say
    hints={'eci': eci})
SBAL_MEMBERP = lltype.Ptr(SBAL_MEMBER)

# ------------------------------------------------------------ functions

# struct_by_value_aligned.h:6: struct sbal_vector { sbal_v4 v; };
c_addr_sbal_vector_v = shim(
    'rffi_addr_sbal_vector_v', [SBAL_VECTORP], rffi.FLOATP, sandboxsafe=True)
# struct_by_value_aligned.h:10: long sbal_vector_last(int a, int b, int c, int
#     d, int e, int f, int seventh, struct sbal_vector s);
# s: by pointer
c_sbal_vector_last = shim(
    'rffi_sbal_vector_last',
    [rffi.INT, rffi.INT, rffi.INT, rffi.INT, rffi.INT, rffi.INT, rffi.INT,
     SBAL_VECTORP],
    rffi.LONG)
# struct_by_value_aligned.h:11: int sbal_long_double_i(int a, int b, int c,
#     int d, int e, int f, int seventh, struct sbal_long_double s);
c_sbal_long_double_i = external(
    'sbal_long_double_i',
    [rffi.INT, rffi.INT, rffi.INT, rffi.INT, rffi.INT, rffi.INT, rffi.INT,
     SBAL_LONG_DOUBLE],
    rffi.INT)
# struct_by_value_aligned.h:12: long sbal_member_c(int a, int b, int c, int d,
#     int e, int f, int seventh, struct sbal_member s);
# s: by pointer
c_sbal_member_c = shim(
    'rffi_sbal_member_c',
    [rffi.INT, rffi.INT, rffi.INT, rffi.INT, rffi.INT, rffi.INT, rffi.INT,
     SBAL_MEMBERP],
    rffi.LONG)

# ------------------------------------------------------------ conversions

# To the exact type of a member, an item, a callback's result.
cast = rffi.cast
ARRAYP = rffi.CArrayPtr
LONG = rffi.LONG
CHAR = rffi.CHAR
LONGDOUBLE = rffi.LONGDOUBLE
INT = rffi.INT
FLOAT = rffi.FLOAT

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
# vector: functions that take or return it are bound; wrap others, and
#     callbacks, in C functions that take pointers
#
# struct_by_value_aligned.h:5: sbal_v4: vector: RPython has no vector type
