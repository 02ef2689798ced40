"""RPython bindings of struct_result.h.

Made by rffi-import 0.1.0 with:
    rffi-import struct_result.h -l struct_result -L lib -o struct_result.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['struct_result.h'],
    include_dirs=[_HERE],
    libraries=['struct_result'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# What RPython cannot say is said in C: (prototype, body).
_SHIMS = [
    ('void rffi_sr_make(struct sr_small *rffi_result, int x)',
     '*rffi_result = sr_make(x);'),
    ('void rffi_sr_identity(struct sr_large *rffi_result)',
     '*rffi_result = sr_identity();'),
    ('void rffi_sr_pick(union sr_union *rffi_result, int i)',
     '*rffi_result = sr_pick(i);'),
    ('void rffi_sr_div(sr_div_t *rffi_result, int a, int b)',
     '*rffi_result = sr_div(a, b);'),
    ('void rffi_sr_const(struct sr_small *rffi_result)',
     '*rffi_result = sr_const();'),
    ('void rffi_sr_both(struct sr_small *rffi_result, const struct sr_small *a, const struct sr_large *b)',
     '*rffi_result = sr_both(*a, *b);'),
]
shim_eci = eci.merge(ExternalCompilationInfo(
    post_include_bits=['RPY_EXTERN %s;' % prototype for prototype, _ in _SHIMS],
    separate_module_sources=['\n'.join(['%s { %s }' % shim for shim in _SHIMS])]))

def shim(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=shim_eci, **kwds)

# ------------------------------------------------------------ types

# struct_result.h:5: struct sr_small;
SR_SMALL = rffi.CStruct('sr_small',
    ('x', rffi.INT),
    hints={'eci': eci})
SR_SMALLP = lltype.Ptr(SR_SMALL)
# struct_result.h:6: double m[4][4];
# to be cast to a pointer to its items
SR_LARGE__M = rffi.CStruct('__typeof__(((struct sr_large *)0)->m)',
    ('_items', rffi.CFixedArray(rffi.DOUBLE, 16)),
    hints={'eci': eci, 'typedef': True})
SR_LARGE__MP = lltype.Ptr(SR_LARGE__M)
# struct_result.h:6: struct sr_large;
SR_LARGE = rffi.CStruct('sr_large',
    ('m', SR_LARGE__M),
    hints={'eci': eci})
SR_LARGEP = lltype.Ptr(SR_LARGE)
# struct_result.h:7: union sr_union;
SR_UNION = rffi.CStruct('sr_union',
    ('i', rffi.INT),
    ('f', rffi.FLOAT),
    hints={'eci': eci, 'union': True})
SR_UNIONP = lltype.Ptr(SR_UNION)
# struct_result.h:8: typedef struct {...} sr_div_t;
SR_DIV_T = rffi.CStruct('sr_div_t',
    ('quot', rffi.INT),
    ('rem', rffi.INT),
    hints={'eci': eci, 'typedef': True})
SR_DIV_TP = lltype.Ptr(SR_DIV_T)
# struct_result.h:15: struct sr_later;
SR_LATERP = rffi.COpaquePtr('struct sr_later')

# ------------------------------------------------------------ functions

# struct_result.h:10: struct sr_small sr_make(int x);
# the result is stored at the first argument
c_sr_make = shim('rffi_sr_make', [SR_SMALLP, rffi.INT], lltype.Void)
# struct_result.h:11: struct sr_large sr_identity(void);
# the result is stored at the first argument
c_sr_identity = shim('rffi_sr_identity', [SR_LARGEP], lltype.Void)
# struct_result.h:12: union sr_union sr_pick(int i);
# the result is stored at the first argument
c_sr_pick = shim('rffi_sr_pick', [SR_UNIONP, rffi.INT], lltype.Void)
# struct_result.h:13: sr_div_t sr_div(int a, int b);
# the result is stored at the first argument
c_sr_div = shim('rffi_sr_div', [SR_DIV_TP, rffi.INT, rffi.INT], lltype.Void)
# struct_result.h:14: const struct sr_small sr_const(void);
# the result is stored at the first argument
c_sr_const = shim('rffi_sr_const', [SR_SMALLP], lltype.Void)
# struct_result.h:16: struct sr_small sr_both(struct sr_small a, struct
#     sr_large b);
# the result is stored at the first argument
# a: by pointer
# b: by pointer
c_sr_both = shim(
    'rffi_sr_both', [SR_SMALLP, SR_SMALLP, SR_LARGEP], lltype.Void)
# struct_result.h:17: struct sr_small *sr_pointer_is_fine(struct sr_small *p);
c_sr_pointer_is_fine = external('sr_pointer_is_fine', [SR_SMALLP], SR_SMALLP)

# ------------------------------------------------------------ helpers

def sr_make(x):
    """struct sr_small sr_make(int x)

    The caller frees the result: lltype.free(result, flavor='raw').
    """
    result = lltype.malloc(SR_SMALL, flavor='raw')
    c_sr_make(result, x)
    return result
sr_make._annspecialcase_ = 'specialize:ll'

def sr_identity():
    """struct sr_large sr_identity(void)

    The caller frees the result: lltype.free(result, flavor='raw').
    """
    result = lltype.malloc(SR_LARGE, flavor='raw')
    c_sr_identity(result)
    return result

def sr_pick(i):
    """union sr_union sr_pick(int i)

    The caller frees the result: lltype.free(result, flavor='raw').
    """
    result = lltype.malloc(SR_UNION, flavor='raw')
    c_sr_pick(result, i)
    return result
sr_pick._annspecialcase_ = 'specialize:ll'

def sr_div(a, b):
    """sr_div_t sr_div(int a, int b)

    The caller frees the result: lltype.free(result, flavor='raw').
    """
    result = lltype.malloc(SR_DIV_T, flavor='raw')
    c_sr_div(result, a, b)
    return result
sr_div._annspecialcase_ = 'specialize:ll'

def sr_const():
    """const struct sr_small sr_const(void)

    The caller frees the result: lltype.free(result, flavor='raw').
    """
    result = lltype.malloc(SR_SMALL, flavor='raw')
    c_sr_const(result)
    return result

def sr_both(a, b):
    """struct sr_small sr_both(struct sr_small a, struct sr_large b)

    The caller frees the result: lltype.free(result, flavor='raw').
    """
    result = lltype.malloc(SR_SMALL, flavor='raw')
    c_sr_both(result, a, b)
    return result

# ------------------------------------------------------------ conversions

# To the exact type of a member, an item, a callback's result.
cast = rffi.cast
ARRAYP = rffi.CArrayPtr
INT = rffi.INT
DOUBLE = rffi.DOUBLE
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
# incomplete-type: include the header that defines the type
#
# struct_result.h:15: sr_incomplete: incomplete-type: result 'struct sr_later': the type is never completed
