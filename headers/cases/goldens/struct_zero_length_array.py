"""RPython bindings of struct_zero_length_array.h.

Made by rffi-import 0.1.0 with:
    rffi-import struct_zero_length_array.h -l struct_zero_length_array -L lib -o struct_zero_length_array.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['struct_zero_length_array.h'],
    include_dirs=[_HERE],
    libraries=['struct_zero_length_array'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# What RPython cannot say is said in C: (prototype, body).
_SHIMS = [
    ('char *rffi_addr_zla_last_data(struct zla_last *p)',
     'return (char *)((char *)p + __builtin_offsetof(struct zla_last, data));'),
    ('__SIZE_TYPE__ rffi_size_zla_last(__SIZE_TYPE__ n)',
     '__SIZE_TYPE__ rffi_size; return __builtin_mul_overflow(n, sizeof ((struct zla_last *)0)->data[0], &rffi_size) || __builtin_add_overflow(rffi_size, sizeof(struct zla_last), &rffi_size) || rffi_size > __PTRDIFF_MAX__ ? __PTRDIFF_MAX__ : rffi_size;'),
    ('long *rffi_addr_zla_middle_marker(struct zla_middle *p)',
     'return (long *)((char *)p + __builtin_offsetof(struct zla_middle, marker));'),
    ('int *rffi_addr_zla_only_none(struct zla_only *p)',
     'return (int *)((char *)p + __builtin_offsetof(struct zla_only, none));'),
    ('__SIZE_TYPE__ rffi_size_zla_only(__SIZE_TYPE__ n)',
     '__SIZE_TYPE__ rffi_size; return __builtin_mul_overflow(n, sizeof ((struct zla_only *)0)->none[0], &rffi_size) || __builtin_add_overflow(rffi_size, sizeof(struct zla_only), &rffi_size) || rffi_size > __PTRDIFF_MAX__ ? __PTRDIFF_MAX__ : rffi_size;'),
    ('char *rffi_addr_zla_two_begin(struct zla_two *p)',
     'return (char *)((char *)p + __builtin_offsetof(struct zla_two, begin));'),
    ('char *rffi_addr_zla_two_end(struct zla_two *p)',
     'return (char *)((char *)p + __builtin_offsetof(struct zla_two, end));'),
    ('__SIZE_TYPE__ rffi_size_zla_two(__SIZE_TYPE__ n)',
     '__SIZE_TYPE__ rffi_size; return __builtin_mul_overflow(n, sizeof ((struct zla_two *)0)->end[0], &rffi_size) || __builtin_add_overflow(rffi_size, sizeof(struct zla_two), &rffi_size) || rffi_size > __PTRDIFF_MAX__ ? __PTRDIFF_MAX__ : rffi_size;'),
    ('double *rffi_addr_zla_aligner_force(struct zla_aligner *p)',
     'return (double *)((char *)p + __builtin_offsetof(struct zla_aligner, force));'),
    ('__SIZE_TYPE__ rffi_size_zla_aligner(__SIZE_TYPE__ n)',
     '__SIZE_TYPE__ rffi_size; return __builtin_mul_overflow(n, sizeof ((struct zla_aligner *)0)->force[0], &rffi_size) || __builtin_add_overflow(rffi_size, sizeof(struct zla_aligner), &rffi_size) || rffi_size > __PTRDIFF_MAX__ ? __PTRDIFF_MAX__ : rffi_size;'),
]
shim_eci = eci.merge(ExternalCompilationInfo(
    post_include_bits=['RPY_EXTERN %s;' % prototype for prototype, _ in _SHIMS],
    separate_module_sources=['\n'.join(['%s { %s }' % shim for shim in _SHIMS])]))

def shim(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=shim_eci, **kwds)

# ------------------------------------------------------------ types

# struct_zero_length_array.h:5: struct zla_last;
# data: c_addr_zla_last_data(p)
ZLA_LAST = rffi.CStruct('zla_last',
    ('n', rffi.INT),
    hints={'eci': eci})
ZLA_LASTP = lltype.Ptr(ZLA_LAST)
# struct_zero_length_array.h:6: struct zla_middle;
# marker: c_addr_zla_middle_marker(p)
ZLA_MIDDLE = rffi.CStruct('zla_middle',
    ('a', rffi.INT),
    ('_filler4', rffi.UINT),    # stands for what RPython cannot say
    ('b', rffi.CHAR),
    ('_filler9', rffi.CFixedArray(rffi.UCHAR, 7)),    # stands for what RPython cannot say
    hints={'eci': eci})
ZLA_MIDDLEP = lltype.Ptr(ZLA_MIDDLE)
# struct_zero_length_array.h:7: struct zla_only;
# none: c_addr_zla_only_none(p)
ZLA_ONLY = rffi.CStruct('zla_only',
    hints={'eci': eci})
ZLA_ONLYP = lltype.Ptr(ZLA_ONLY)
# struct_zero_length_array.h:8: struct zla_two;
# begin: c_addr_zla_two_begin(p)
# end: c_addr_zla_two_end(p)
ZLA_TWO = rffi.CStruct('zla_two',
    ('value', rffi.INT),
    hints={'eci': eci})
ZLA_TWOP = lltype.Ptr(ZLA_TWO)
# struct_zero_length_array.h:9: struct zla_aligner;
# force: c_addr_zla_aligner_force(p)
ZLA_ALIGNER = rffi.CStruct('zla_aligner',
    ('a', rffi.CHAR),
    ('_filler1', rffi.CFixedArray(rffi.UCHAR, 7)),    # stands for what RPython cannot say
    hints={'eci': eci})
ZLA_ALIGNERP = lltype.Ptr(ZLA_ALIGNER)

# ------------------------------------------------------------ functions

# struct_zero_length_array.h:5: struct zla_last { char data[0]; };
c_addr_zla_last_data = shim(
    'rffi_addr_zla_last_data', [ZLA_LASTP], rffi.CCHARP, sandboxsafe=True)
# struct_zero_length_array.h:5: struct zla_last { char data[0]; };
# the size in bytes with n items in data, or more than there can be
c_size_zla_last = shim(
    'rffi_size_zla_last', [rffi.SIZE_T], rffi.SIZE_T, sandboxsafe=True)
# struct_zero_length_array.h:6: struct zla_middle { long marker[0]; };
c_addr_zla_middle_marker = shim(
    'rffi_addr_zla_middle_marker',
    [ZLA_MIDDLEP],
    rffi.LONGP,
    sandboxsafe=True)
# struct_zero_length_array.h:7: struct zla_only { int none[0]; };
c_addr_zla_only_none = shim(
    'rffi_addr_zla_only_none', [ZLA_ONLYP], rffi.INTP, sandboxsafe=True)
# struct_zero_length_array.h:7: struct zla_only { int none[0]; };
# the size in bytes with n items in none, or more than there can be
c_size_zla_only = shim(
    'rffi_size_zla_only', [rffi.SIZE_T], rffi.SIZE_T, sandboxsafe=True)
# struct_zero_length_array.h:8: struct zla_two { char begin[0]; };
c_addr_zla_two_begin = shim(
    'rffi_addr_zla_two_begin', [ZLA_TWOP], rffi.CCHARP, sandboxsafe=True)
# struct_zero_length_array.h:8: struct zla_two { char end[0]; };
c_addr_zla_two_end = shim(
    'rffi_addr_zla_two_end', [ZLA_TWOP], rffi.CCHARP, sandboxsafe=True)
# struct_zero_length_array.h:8: struct zla_two { char end[0]; };
# the size in bytes with n items in end, or more than there can be
c_size_zla_two = shim(
    'rffi_size_zla_two', [rffi.SIZE_T], rffi.SIZE_T, sandboxsafe=True)
# struct_zero_length_array.h:9: struct zla_aligner { double force[0]; };
c_addr_zla_aligner_force = shim(
    'rffi_addr_zla_aligner_force',
    [ZLA_ALIGNERP],
    rffi.DOUBLEP,
    sandboxsafe=True)
# struct_zero_length_array.h:9: struct zla_aligner { double force[0]; };
# the size in bytes with n items in force, or more than there can be
c_size_zla_aligner = shim(
    'rffi_size_zla_aligner', [rffi.SIZE_T], rffi.SIZE_T, sandboxsafe=True)
# struct_zero_length_array.h:11: struct zla_last *zla_new(int n);
# freed by c_zla_free
c_zla_new = external('zla_new', [rffi.INT], ZLA_LASTP)
# struct_zero_length_array.h:12: int zla_sum(const struct zla_last *p);
c_zla_sum = external('zla_sum', [ZLA_LASTP], rffi.INT)
# struct_zero_length_array.h:13: void zla_free(struct zla_last *p);
c_zla_free = external('zla_free', [ZLA_LASTP], lltype.Void)
# struct_zero_length_array.h:14: void zla_take(struct zla_middle *, struct
#     zla_only *, struct zla_two *, struct zla_aligner *);
c_zla_take = external(
    'zla_take', [ZLA_MIDDLEP, ZLA_ONLYP, ZLA_TWOP, ZLA_ALIGNERP], lltype.Void)

# ------------------------------------------------------------ conversions

# To the exact type of a member, an item, a callback's result.
cast = rffi.cast
ARRAYP = rffi.CArrayPtr
INT = rffi.INT
CHAR = rffi.CHAR
LONG = rffi.LONG
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

def alloc_zla_last(n):
    """A struct zla_last with room for n of data, zeroed; the caller frees it."""
    size = rffi.cast(lltype.Signed, c_size_zla_last(n))
    p = lltype.malloc(rffi.CCHARP.TO, size, flavor='raw', zero=True)
    return rffi.cast(ZLA_LASTP, p)

def alloc_zla_only(n):
    """A struct zla_only with room for n of none, zeroed; the caller frees it."""
    size = rffi.cast(lltype.Signed, c_size_zla_only(n))
    p = lltype.malloc(rffi.CCHARP.TO, size, flavor='raw', zero=True)
    return rffi.cast(ZLA_ONLYP, p)

def alloc_zla_two(n):
    """A struct zla_two with room for n of end, zeroed; the caller frees it."""
    size = rffi.cast(lltype.Signed, c_size_zla_two(n))
    p = lltype.malloc(rffi.CCHARP.TO, size, flavor='raw', zero=True)
    return rffi.cast(ZLA_TWOP, p)

def alloc_zla_aligner(n):
    """A struct zla_aligner with room for n of force, zeroed; the caller frees it."""
    size = rffi.cast(lltype.Signed, c_size_zla_aligner(n))
    p = lltype.malloc(rffi.CCHARP.TO, size, flavor='raw', zero=True)
    return rffi.cast(ZLA_ALIGNERP, p)

# ------------------------------------------------------------ not bound

# 1 macro: include-guard: it only keeps its header from being read twice
