"""RPython bindings of struct_anonymous_simple.h.

Made by rffi-import 0.1.0 with:
    rffi-import struct_anonymous_simple.h -l struct_anonymous_simple -L lib -o struct_anonymous_simple.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['struct_anonymous_simple.h'],
    include_dirs=[_HERE],
    libraries=['struct_anonymous_simple'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# What RPython cannot say is said in C: (prototype, body).
_SHIMS = [
    ('short rffi_get_flat_union_high(const union flat_union *p)',
     'return p->high;'),
    ('void rffi_set_flat_union_high(union flat_union *p, short v)',
     'p->high = v;'),
    ('float rffi_get_only_anonymous_f(const struct only_anonymous *p)',
     'return p->f;'),
    ('void rffi_set_only_anonymous_f(struct only_anonymous *p, float v)',
     'p->f = v;'),
]
shim_eci = eci.merge(ExternalCompilationInfo(
    post_include_bits=['RPY_EXTERN %s;' % prototype for prototype, _ in _SHIMS],
    separate_module_sources=['\n'.join(['%s { %s }' % shim for shim in _SHIMS])]))

def shim(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=shim_eci, **kwds)

# ------------------------------------------------------------ types

# struct_anonymous_simple.h:5: struct flat;
FLAT = rffi.CStruct('flat',
    ('before', rffi.INT),
    ('_filler4', rffi.UINT),    # stands for what RPython cannot say
    ('inside', rffi.INT),
    ('more', rffi.DOUBLE),
    ('after', rffi.CHAR),
    hints={'eci': eci})
FLATP = lltype.Ptr(FLAT)
# struct_anonymous_simple.h:11: union flat_union;
# high: c_get_flat_union_high(p), c_set_flat_union_high(p, value)
FLAT_UNION = rffi.CStruct('flat_union',
    ('whole', rffi.INT),
    ('low', rffi.SHORT),
    hints={'eci': eci, 'union': True})
FLAT_UNIONP = lltype.Ptr(FLAT_UNION)
# struct_anonymous_simple.h:16: struct only_anonymous;
# f: c_get_only_anonymous_f(p), c_set_only_anonymous_f(p, value)
ONLY_ANONYMOUS = rffi.CStruct('only_anonymous',
    ('i', rffi.INT),
    hints={'eci': eci})
ONLY_ANONYMOUSP = lltype.Ptr(ONLY_ANONYMOUS)

# ------------------------------------------------------------ functions

# struct_anonymous_simple.h:11: union flat_union { short high; };
c_get_flat_union_high = shim(
    'rffi_get_flat_union_high', [FLAT_UNIONP], rffi.SHORT, sandboxsafe=True)
c_set_flat_union_high = shim(
    'rffi_set_flat_union_high',
    [FLAT_UNIONP, rffi.SHORT],
    lltype.Void,
    sandboxsafe=True)
# struct_anonymous_simple.h:16: struct only_anonymous { float f; };
c_get_only_anonymous_f = shim(
    'rffi_get_only_anonymous_f',
    [ONLY_ANONYMOUSP],
    rffi.FLOAT,
    sandboxsafe=True)
c_set_only_anonymous_f = shim(
    'rffi_set_only_anonymous_f',
    [ONLY_ANONYMOUSP, rffi.FLOAT],
    lltype.Void,
    sandboxsafe=True)
# struct_anonymous_simple.h:18: int flat_inside(const struct flat *f);
c_flat_inside = external('flat_inside', [FLATP], rffi.INT)
# struct_anonymous_simple.h:19: int flat_union_high(const union flat_union
#     *u);
c_flat_union_high = external('flat_union_high', [FLAT_UNIONP], rffi.INT)
# struct_anonymous_simple.h:20: int only_anonymous_i(const struct
#     only_anonymous *o);
c_only_anonymous_i = external('only_anonymous_i', [ONLY_ANONYMOUSP], rffi.INT)

# ------------------------------------------------------------ conversions

# To the exact type of a member, an item, a callback's result.
cast = rffi.cast
ARRAYP = rffi.CArrayPtr
INT = rffi.INT
DOUBLE = rffi.DOUBLE
CHAR = rffi.CHAR
SHORT = rffi.SHORT
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
