"""RPython bindings of complex_types.h.

Made by rffi-import 0.1.0 with:
    rffi-import complex_types.h -l complex_types -L lib -o complex_types.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['complex_types.h'],
    include_dirs=[_HERE],
    libraries=['complex_types'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# What RPython cannot say is said in C: (prototype, body).
_SHIMS = [
    ('double *rffi_addr_cx_pair_a(struct cx_pair *p)',
     'return (double *)((char *)p + __builtin_offsetof(struct cx_pair, a));'),
    ('double *rffi_addr_cx_pair_b(struct cx_pair *p)',
     'return (double *)((char *)p + __builtin_offsetof(struct cx_pair, b));'),
    ('void rffi_cx_add(double *rffi_result, const double *a, const double *b)',
     '_Complex double rffi_1; __builtin_memcpy(&rffi_1, (const char *)a, sizeof rffi_1); _Complex double rffi_2; __builtin_memcpy(&rffi_2, (const char *)b, sizeof rffi_2); _Complex double rffi_value = cx_add(rffi_1, rffi_2); __builtin_memcpy((char *)rffi_result, &rffi_value, sizeof rffi_value);'),
    ('void rffi_cx_float(float *rffi_result, float x)',
     '_Complex float rffi_value = cx_float(x); __builtin_memcpy((char *)rffi_result, &rffi_value, sizeof rffi_value);'),
    ('void rffi_cx_long(long double *rffi_result)',
     '_Complex long double rffi_value = cx_long(); __builtin_memcpy((char *)rffi_result, &rffi_value, sizeof rffi_value);'),
    ('double rffi_cx_abs(const double *z)',
     '_Complex double rffi_1; __builtin_memcpy(&rffi_1, (const char *)z, sizeof rffi_1); return cx_abs(rffi_1);'),
    ('void rffi_cx_typedef(double *rffi_result, cx_number *z)',
     'cx_number rffi_value = cx_typedef(z); __builtin_memcpy((char *)rffi_result, &rffi_value, sizeof rffi_value);'),
    ('int rffi_cx_integer(const int *z)',
     '_Complex int rffi_1; __builtin_memcpy(&rffi_1, (const char *)z, sizeof rffi_1); return cx_integer(rffi_1);'),
]
shim_eci = eci.merge(ExternalCompilationInfo(
    post_include_bits=['RPY_EXTERN %s;' % prototype for prototype, _ in _SHIMS],
    separate_module_sources=['\n'.join(['%s { %s }' % shim for shim in _SHIMS])]))

def shim(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=shim_eci, **kwds)

# ------------------------------------------------------------ types

# complex_types.h:14: struct cx_pair;
# a: c_addr_cx_pair_a(p)
# b: c_addr_cx_pair_b(p)
CX_PAIR = rffi.CStruct('cx_pair',
    ('_filler0', rffi.CFixedArray(rffi.ULONGLONG, 4)),    # stands for what RPython cannot say
    ('after', rffi.INT),
    hints={'eci': eci})
CX_PAIRP = lltype.Ptr(CX_PAIR)
_COMPLEX_DOUBLEP = rffi.COpaquePtr(typedef='_Complex double *')
CONST__COMPLEX_FLOATP = rffi.COpaquePtr(typedef='const _Complex float *')
CX_NUMBERP = rffi.COpaquePtr(typedef='cx_number *')

# ------------------------------------------------------------ functions

# complex_types.h:14: struct cx_pair { cx_number a; };
c_addr_cx_pair_a = shim(
    'rffi_addr_cx_pair_a', [CX_PAIRP], rffi.DOUBLEP, sandboxsafe=True)
# complex_types.h:14: struct cx_pair { cx_number b; };
c_addr_cx_pair_b = shim(
    'rffi_addr_cx_pair_b', [CX_PAIRP], rffi.DOUBLEP, sandboxsafe=True)
# complex_types.h:7: _Complex double cx_add(_Complex double a, _Complex double
#     b);
# the result is stored at the first argument, 2 items
# a: by pointer, 2 items
# b: by pointer, 2 items
c_cx_add = shim(
    'rffi_cx_add', [rffi.DOUBLEP, rffi.DOUBLEP, rffi.DOUBLEP], lltype.Void)
# complex_types.h:8: _Complex float cx_float(float x);
# the result is stored at the first argument, 2 items
c_cx_float = shim('rffi_cx_float', [rffi.FLOATP, rffi.FLOAT], lltype.Void)
# complex_types.h:9: _Complex long double cx_long(void);
# the result is stored at the first argument, 2 items
c_cx_long = shim('rffi_cx_long', [rffi.LONGDOUBLEP], lltype.Void)
# complex_types.h:10: double cx_abs(_Complex double z);
# z: by pointer, 2 items
c_cx_abs = shim('rffi_cx_abs', [rffi.DOUBLEP], rffi.DOUBLE)
# complex_types.h:11: void cx_store(_Complex double *out, const _Complex float
#     in[], int n);
c_cx_store = external(
    'cx_store',
    [_COMPLEX_DOUBLEP, CONST__COMPLEX_FLOATP, rffi.INT],
    lltype.Void)
# complex_types.h:13: cx_number cx_typedef(cx_number *z);
# the result is stored at the first argument, 2 items
c_cx_typedef = shim(
    'rffi_cx_typedef', [rffi.DOUBLEP, CX_NUMBERP], lltype.Void)
# complex_types.h:15: int cx_after(const struct cx_pair *p);
c_cx_after = external('cx_after', [CX_PAIRP], rffi.INT)
# complex_types.h:16: int cx_integer(_Complex int z);
# z: by pointer, 2 items
c_cx_integer = shim('rffi_cx_integer', [rffi.INTP], rffi.INT)

# ------------------------------------------------------------ helpers

def cx_add(a, b):
    """_Complex double cx_add(_Complex double a, _Complex double b)

    The caller frees the result: lltype.free(result, flavor='raw').
    """
    result = lltype.malloc(rffi.DOUBLEP.TO, 2, flavor='raw')
    c_cx_add(result, a, b)
    return result

def cx_float(x):
    """_Complex float cx_float(float x)

    x: float [type]
    The caller frees the result: lltype.free(result, flavor='raw').
    """
    result = lltype.malloc(rffi.FLOATP.TO, 2, flavor='raw')
    c_cx_float(result, rffi.cast(rffi.FLOAT, x))
    return result
cx_float._annspecialcase_ = 'specialize:ll'

def cx_long():
    """_Complex long double cx_long(void)

    The caller frees the result: lltype.free(result, flavor='raw').
    """
    result = lltype.malloc(rffi.LONGDOUBLEP.TO, 2, flavor='raw')
    c_cx_long(result)
    return result

def cx_typedef(z):
    """cx_number cx_typedef(cx_number *z)

    The caller frees the result: lltype.free(result, flavor='raw').
    """
    result = lltype.malloc(rffi.DOUBLEP.TO, 2, flavor='raw')
    c_cx_typedef(result, z)
    return result

# ------------------------------------------------------------ conversions

# To the exact type of a member, an item, a callback's result.
cast = rffi.cast
ARRAYP = rffi.CArrayPtr
INT = rffi.INT
DOUBLE = rffi.DOUBLE
FLOAT = rffi.FLOAT
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

# ------------------------------------------------------------ not bound

# 1 macro: include-guard: it only keeps its header from being read twice
# complex: functions that take or return it are bound; wrap others, and
#     callbacks, in C functions that take pointers
#
# complex_types.h:12: cx_number: complex: RPython has no complex type
