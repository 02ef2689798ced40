"""RPython bindings of struct_bitfield_wide.h.

Made by rffi-import 0.1.0 with:
    rffi-import struct_bitfield_wide.h -l struct_bitfield_wide -L lib -o struct_bitfield_wide.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['struct_bitfield_wide.h'],
    include_dirs=[_HERE],
    libraries=['struct_bitfield_wide'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# What RPython cannot say is said in C: (prototype, body).
_SHIMS = [
    ('unsigned long rffi_get_bf_wide_mantissa(const struct bf_wide *p)',
     'return p->mantissa;'),
    ('void rffi_set_bf_wide_mantissa(struct bf_wide *p, unsigned long v)',
     'p->mantissa = v;'),
    ('unsigned long rffi_get_bf_wide_exponent(const struct bf_wide *p)',
     'return p->exponent;'),
    ('void rffi_set_bf_wide_exponent(struct bf_wide *p, unsigned long v)',
     'p->exponent = v;'),
    ('unsigned long rffi_get_bf_wide_sign(const struct bf_wide *p)',
     'return p->sign;'),
    ('void rffi_set_bf_wide_sign(struct bf_wide *p, unsigned long v)',
     'p->sign = v;'),
    ('int rffi_get_bf_full_a(const struct bf_full *p)', 'return p->a;'),
    ('void rffi_set_bf_full_a(struct bf_full *p, int v)', 'p->a = v;'),
    ('long rffi_get_bf_full_b(const struct bf_full *p)', 'return p->b;'),
    ('void rffi_set_bf_full_b(struct bf_full *p, long v)', 'p->b = v;'),
    ('char rffi_get_bf_full_c(const struct bf_full *p)', 'return p->c;'),
    ('void rffi_set_bf_full_c(struct bf_full *p, char v)', 'p->c = v;'),
    ('long long rffi_get_bf_full_d(const struct bf_full *p)', 'return p->d;'),
    ('void rffi_set_bf_full_d(struct bf_full *p, long long v)', 'p->d = v;'),
]
shim_eci = eci.merge(ExternalCompilationInfo(
    post_include_bits=['RPY_EXTERN %s;' % prototype for prototype, _ in _SHIMS],
    separate_module_sources=['\n'.join(['%s { %s }' % shim for shim in _SHIMS])]))

def shim(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=shim_eci, **kwds)

# ------------------------------------------------------------ types

# struct_bitfield_wide.h:5: struct bf_wide;
# mantissa: c_get_bf_wide_mantissa(p), c_set_bf_wide_mantissa(p, value)
# exponent: c_get_bf_wide_exponent(p), c_set_bf_wide_exponent(p, value)
# sign: c_get_bf_wide_sign(p), c_set_bf_wide_sign(p, value)
BF_WIDE = rffi.CStruct('bf_wide',
    ('_filler0', rffi.ULONGLONG),    # stands for what RPython cannot say
    hints={'eci': eci})
BF_WIDEP = lltype.Ptr(BF_WIDE)
# struct_bitfield_wide.h:11: struct bf_full;
# a: c_get_bf_full_a(p), c_set_bf_full_a(p, value)
# b: c_get_bf_full_b(p), c_set_bf_full_b(p, value)
# c: c_get_bf_full_c(p), c_set_bf_full_c(p, value)
# d: c_get_bf_full_d(p), c_set_bf_full_d(p, value)
BF_FULL = rffi.CStruct('bf_full',
    ('_filler0', rffi.CFixedArray(rffi.ULONGLONG, 3)),    # stands for what RPython cannot say
    hints={'eci': eci})
BF_FULLP = lltype.Ptr(BF_FULL)

# ------------------------------------------------------------ functions

# struct_bitfield_wide.h:5: struct bf_wide { unsigned long mantissa : 52; };
c_get_bf_wide_mantissa = shim(
    'rffi_get_bf_wide_mantissa', [BF_WIDEP], rffi.ULONG, sandboxsafe=True)
c_set_bf_wide_mantissa = shim(
    'rffi_set_bf_wide_mantissa',
    [BF_WIDEP, rffi.ULONG],
    lltype.Void,
    sandboxsafe=True)
# struct_bitfield_wide.h:5: struct bf_wide { unsigned long exponent : 11; };
c_get_bf_wide_exponent = shim(
    'rffi_get_bf_wide_exponent', [BF_WIDEP], rffi.ULONG, sandboxsafe=True)
c_set_bf_wide_exponent = shim(
    'rffi_set_bf_wide_exponent',
    [BF_WIDEP, rffi.ULONG],
    lltype.Void,
    sandboxsafe=True)
# struct_bitfield_wide.h:5: struct bf_wide { unsigned long sign : 1; };
c_get_bf_wide_sign = shim(
    'rffi_get_bf_wide_sign', [BF_WIDEP], rffi.ULONG, sandboxsafe=True)
c_set_bf_wide_sign = shim(
    'rffi_set_bf_wide_sign',
    [BF_WIDEP, rffi.ULONG],
    lltype.Void,
    sandboxsafe=True)
# struct_bitfield_wide.h:11: struct bf_full { int a : 32; };
c_get_bf_full_a = shim(
    'rffi_get_bf_full_a', [BF_FULLP], rffi.INT, sandboxsafe=True)
c_set_bf_full_a = shim(
    'rffi_set_bf_full_a', [BF_FULLP, rffi.INT], lltype.Void, sandboxsafe=True)
# struct_bitfield_wide.h:11: struct bf_full { long b : 64; };
c_get_bf_full_b = shim(
    'rffi_get_bf_full_b', [BF_FULLP], rffi.LONG, sandboxsafe=True)
c_set_bf_full_b = shim(
    'rffi_set_bf_full_b',
    [BF_FULLP, rffi.LONG],
    lltype.Void,
    sandboxsafe=True)
# struct_bitfield_wide.h:11: struct bf_full { char c : 8; };
c_get_bf_full_c = shim(
    'rffi_get_bf_full_c', [BF_FULLP], rffi.CHAR, sandboxsafe=True)
c_set_bf_full_c = shim(
    'rffi_set_bf_full_c',
    [BF_FULLP, rffi.CHAR],
    lltype.Void,
    sandboxsafe=True)
# struct_bitfield_wide.h:11: struct bf_full { long long d : 40; };
c_get_bf_full_d = shim(
    'rffi_get_bf_full_d', [BF_FULLP], rffi.LONGLONG, sandboxsafe=True)
c_set_bf_full_d = shim(
    'rffi_set_bf_full_d',
    [BF_FULLP, rffi.LONGLONG],
    lltype.Void,
    sandboxsafe=True)
# struct_bitfield_wide.h:13: struct bf_wide *bf_wide_of(double value);
c_bf_wide_of = external('bf_wide_of', [rffi.DOUBLE], BF_WIDEP)
# struct_bitfield_wide.h:14: unsigned long bf_wide_mantissa(const struct
#     bf_wide *p);
c_bf_wide_mantissa = external('bf_wide_mantissa', [BF_WIDEP], rffi.ULONG)
# struct_bitfield_wide.h:15: int bf_wide_exponent(const struct bf_wide *p);
c_bf_wide_exponent = external('bf_wide_exponent', [BF_WIDEP], rffi.INT)
# struct_bitfield_wide.h:16: long bf_full_b(const struct bf_full *p);
c_bf_full_b = external('bf_full_b', [BF_FULLP], rffi.LONG)

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
