"""RPython bindings of struct_by_value_reals.h.

Made by rffi-import 0.1.0 with:
    rffi-import struct_by_value_reals.h -l struct_by_value_reals -L lib -o struct_by_value_reals.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['struct_by_value_reals.h'],
    include_dirs=[_HERE],
    libraries=['struct_by_value_reals'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# What RPython cannot say is said in C: (prototype, body).
_SHIMS = [
    ('double rffi_sbr_union_d(const union sbr_union *u)',
     'return sbr_union_d(*u);'),
]
shim_eci = eci.merge(ExternalCompilationInfo(
    post_include_bits=['RPY_EXTERN %s;' % prototype for prototype, _ in _SHIMS],
    separate_module_sources=['\n'.join(['%s { %s }' % shim for shim in _SHIMS])]))

def shim(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=shim_eci, **kwds)

# ------------------------------------------------------------ types

# struct_by_value_reals.h:5: struct sbr_pair;
SBR_PAIR = rffi.CStruct('sbr_pair',
    ('values', rffi.CFixedArray(rffi.DOUBLE, 2)),
    hints={'eci': eci})
SBR_PAIRP = lltype.Ptr(SBR_PAIR)
# struct_by_value_reals.h:6: struct sbr_three;
SBR_THREE = rffi.CStruct('sbr_three',
    ('x', rffi.DOUBLE),
    ('y', rffi.DOUBLE),
    ('z', rffi.DOUBLE),
    hints={'eci': eci})
SBR_THREEP = lltype.Ptr(SBR_THREE)
# struct_by_value_reals.h:7: struct sbr_behind;
SBR_BEHIND = rffi.CStruct('sbr_behind',
    ('f', rffi.FLOAT),
    ('i', rffi.INT),
    hints={'eci': eci})
SBR_BEHINDP = lltype.Ptr(SBR_BEHIND)
# struct_by_value_reals.h:8: struct sbr_before;
SBR_BEFORE = rffi.CStruct('sbr_before',
    ('l', rffi.LONG),
    ('d', rffi.DOUBLE),
    hints={'eci': eci})
SBR_BEFOREP = lltype.Ptr(SBR_BEFORE)
# struct_by_value_reals.h:9: struct sbr_one;
SBR_ONE = rffi.CStruct('sbr_one',
    ('only', rffi.FLOAT),
    hints={'eci': eci})
SBR_ONEP = lltype.Ptr(SBR_ONE)
# struct_by_value_reals.h:10: union sbr_union;
SBR_UNION = rffi.CStruct('sbr_union',
    ('f', rffi.FLOAT),
    ('d', rffi.DOUBLE),
    hints={'eci': eci, 'union': True})
SBR_UNIONP = lltype.Ptr(SBR_UNION)
# struct_by_value_reals.h:11: struct sbr_rgba;
SBR_RGBA = rffi.CStruct('sbr_rgba',
    ('c', rffi.CFixedArray(rffi.FLOAT, 4)),
    hints={'eci': eci})
SBR_RGBAP = lltype.Ptr(SBR_RGBA)

# ------------------------------------------------------------ functions

# struct_by_value_reals.h:13: double sbr_pair_sum(struct sbr_pair p);
c_sbr_pair_sum = external('sbr_pair_sum', [SBR_PAIR], rffi.DOUBLE)
# struct_by_value_reals.h:14: double sbr_three_sum(int before, struct
#     sbr_three t, int behind);
c_sbr_three_sum = external(
    'sbr_three_sum', [rffi.INT, SBR_THREE, rffi.INT], rffi.DOUBLE)
# struct_by_value_reals.h:15: double sbr_behind_sum(struct sbr_behind b);
c_sbr_behind_sum = external('sbr_behind_sum', [SBR_BEHIND], rffi.DOUBLE)
# struct_by_value_reals.h:16: double sbr_before_sum(struct sbr_before b);
c_sbr_before_sum = external('sbr_before_sum', [SBR_BEFORE], rffi.DOUBLE)
# struct_by_value_reals.h:17: double sbr_one_get(struct sbr_one o);
c_sbr_one_get = external('sbr_one_get', [SBR_ONE], rffi.DOUBLE)
# struct_by_value_reals.h:18: double sbr_union_d(union sbr_union u);
# u: by pointer
c_sbr_union_d = shim('rffi_sbr_union_d', [SBR_UNIONP], rffi.DOUBLE)
# struct_by_value_reals.h:19: double sbr_rgba_sum(struct sbr_rgba a, struct
#     sbr_rgba b, double more);
c_sbr_rgba_sum = external(
    'sbr_rgba_sum', [SBR_RGBA, SBR_RGBA, rffi.DOUBLE], rffi.DOUBLE)

# ------------------------------------------------------------ conversions

# To the exact type of a member, an item, a callback's result.
cast = rffi.cast
ARRAYP = rffi.CArrayPtr
DOUBLE = rffi.DOUBLE
FLOAT = rffi.FLOAT
INT = rffi.INT
LONG = rffi.LONG

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
