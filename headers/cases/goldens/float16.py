"""RPython bindings of float16.h.

Made by rffi-import 0.1.0 with:
    rffi-import float16.h -o float16.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.rtyper.tool import rffi_platform
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['float16.h'],
    include_dirs=[_HERE])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# What RPython cannot say is said in C: (prototype, body).
_SHIMS = [
    ('float rffi_get_f16_pair_a(const struct f16_pair *p)', 'return p->a;'),
    ('void rffi_set_f16_pair_a(struct f16_pair *p, float v)', 'p->a = v;'),
    ('float rffi_get_f16_pair_b(const struct f16_pair *p)', 'return p->b;'),
    ('void rffi_set_f16_pair_b(struct f16_pair *p, float v)', 'p->b = v;'),
    ('float rffi_f16_half(float x)', 'return f16_half(x);'),
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
            eci.pre_include_bits + ('/* definitions 21b1e52e41a99782 */',)),
        includes=eci.includes, include_dirs=eci.include_dirs,
        post_include_bits=eci.post_include_bits,
        compile_extra=eci.compile_extra + ('-w',))

    # float16.h:8: #define F16_HAVE 1
    F16_HAVE = rffi_platform.DefinedConstantInteger('F16_HAVE')

for _name, _value in rffi_platform.configure(CConfig).items():
    globals()[_name] = _value

# ------------------------------------------------------------ types

# float16.h:15: struct f16_pair;
# a: c_get_f16_pair_a(p), c_set_f16_pair_a(p, value)
# b: c_get_f16_pair_b(p), c_set_f16_pair_b(p, value)
F16_PAIR = rffi.CStruct('f16_pair',
    ('_filler0', rffi.UINT),    # stands for what RPython cannot say
    ('after', rffi.INT),
    hints={'eci': eci})
F16_PAIRP = lltype.Ptr(F16_PAIR)
_FLOAT16P = rffi.COpaquePtr(typedef='_Float16 *')

# ------------------------------------------------------------ functions

# float16.h:15: struct f16_pair { _Float16 a; };
c_get_f16_pair_a = shim(
    'rffi_get_f16_pair_a', [F16_PAIRP], rffi.FLOAT, sandboxsafe=True)
c_set_f16_pair_a = shim(
    'rffi_set_f16_pair_a',
    [F16_PAIRP, rffi.FLOAT],
    lltype.Void,
    sandboxsafe=True)
# float16.h:15: struct f16_pair { _Float16 b; };
c_get_f16_pair_b = shim(
    'rffi_get_f16_pair_b', [F16_PAIRP], rffi.FLOAT, sandboxsafe=True)
c_set_f16_pair_b = shim(
    'rffi_set_f16_pair_b',
    [F16_PAIRP, rffi.FLOAT],
    lltype.Void,
    sandboxsafe=True)
# float16.h:11: int f16_always(int x);
c_f16_always = external('f16_always', [rffi.INT], rffi.INT)
# float16.h:13: _Float16 f16_half(_Float16 x);
c_f16_half = shim('rffi_f16_half', [rffi.FLOAT], rffi.FLOAT)
# float16.h:14: void f16_store(_Float16 *out, float x);
c_f16_store = external('f16_store', [_FLOAT16P, rffi.FLOAT], lltype.Void)

# ------------------------------------------------------------ helpers

def f16_half(x):
    """_Float16 f16_half(_Float16 x)

    x: float [type]
    Result: float [type]
    """
    return rffi.cast(lltype.Float, c_f16_half(rffi.cast(rffi.FLOAT, x)))
f16_half._annspecialcase_ = 'specialize:ll'

def f16_store(out, x):
    """void f16_store(_Float16 *out, float x)

    x: float [type]
    """
    c_f16_store(out, rffi.cast(rffi.FLOAT, x))
f16_store._annspecialcase_ = 'specialize:ll'

# ------------------------------------------------------------ conversions

# To the exact type of a member, an item, a callback's result.
cast = rffi.cast
ARRAYP = rffi.CArrayPtr
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
