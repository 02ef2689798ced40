"""RPython bindings of function_static_inline.h.

Made by rffi-import 0.1.0 with:
    rffi-import function_static_inline.h -l function_static_inline -L lib -o function_static_inline.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['function_static_inline.h'],
    include_dirs=[_HERE],
    libraries=['function_static_inline'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# What RPython cannot say is said in C: (prototype, body).
_SHIMS = [
    ('void rffi_inline_swap(struct inline_pair *rffi_result, const struct inline_pair *p)',
     '*rffi_result = (inline_swap)(*p);'),
]
shim_eci = eci.merge(ExternalCompilationInfo(
    post_include_bits=['RPY_EXTERN %s;' % prototype for prototype, _ in _SHIMS],
    separate_module_sources=['\n'.join(['%s { %s }' % shim for shim in _SHIMS])]))

def shim(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=shim_eci, **kwds)

# RPython's wrappers of macros and inline functions do not know bool_t.
macro_eci = eci.merge(ExternalCompilationInfo(
    post_include_bits=['typedef _Bool bool_t;']))

# Each has a copy of its own: untranslated, the wrappers of all that share one
# are compiled together.
def macro(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, macro=True,
                           compilation_info=macro_eci.merge(), **kwds)

# ------------------------------------------------------------ types

# function_static_inline.h:10: struct inline_pair;
INLINE_PAIR = rffi.CStruct('inline_pair',
    ('a', rffi.INT),
    ('b', rffi.INT),
    hints={'eci': eci})
INLINE_PAIRP = lltype.Ptr(INLINE_PAIR)

# ------------------------------------------------------------ functions

# function_static_inline.h:5: int inline_square(int x);
c_inline_square = macro('inline_square', [rffi.INT], rffi.INT)
# function_static_inline.h:6: int inline_plain_static(int x);
c_inline_plain_static = macro('inline_plain_static', [rffi.INT], rffi.INT)
# function_static_inline.h:7: double inline_half(double x);
c_inline_half = macro('inline_half', [rffi.DOUBLE], rffi.DOUBLE)
# function_static_inline.h:8: const char *inline_name(void);
c_inline_name = macro('inline_name', [], rffi.CCHARP)
# function_static_inline.h:11: struct inline_pair inline_swap(struct
#     inline_pair p);
# the result is stored at the first argument
# p: by pointer
c_inline_swap = shim(
    'rffi_inline_swap', [INLINE_PAIRP, INLINE_PAIRP], lltype.Void)
# function_static_inline.h:16: int inline_exported(int x);
c_inline_exported = external('inline_exported', [rffi.INT], rffi.INT)
# function_static_inline.h:17: int inline_uses(int x);
c_inline_uses = macro('inline_uses', [rffi.INT], rffi.INT)

# ------------------------------------------------------------ helpers

def inline_name():
    """const char *inline_name(void)

    Result: str, a copy; None for NULL [type]
    """
    result = c_inline_name()
    return rffi.charp2str(result) if result else None

def inline_swap(p):
    """struct inline_pair inline_swap(struct inline_pair p)

    The caller frees the result: lltype.free(result, flavor='raw').
    """
    result = lltype.malloc(INLINE_PAIR, flavor='raw')
    c_inline_swap(result, p)
    return result

# ------------------------------------------------------------ conversions

# To the exact type of a member, an item, a callback's result.
cast = rffi.cast
ARRAYP = rffi.CArrayPtr
INT = rffi.INT
CHAR = rffi.CHAR

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
