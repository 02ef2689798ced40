"""RPython bindings of inline_shadowed.h.

Made by rffi-import 0.1.0 with:
    rffi-import inline_shadowed.h -o inline_shadowed.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['inline_shadowed.h'],
    include_dirs=[_HERE])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# What RPython cannot say is said in C: (prototype, body).
_SHIMS = [
    ('int rffi_shadowed_add(int a, int b)', 'return (shadowed_add)(a, b);'),
    ('_Bool rffi_shadowed_odd(long long n)', 'return (shadowed_odd)(n);'),
    ('void rffi_shadowed_store(int *to, const char *text)',
     '(shadowed_store)(to, text);'),
    ('int rffi_shadowed_each(int (*call)(int), int n)',
     'return (shadowed_each)(call, n);'),
]
# Inline functions that are code only where they are declared without the word.
_INLINES = ['shadowed_store']
shim_eci = eci.merge(ExternalCompilationInfo(
    post_include_bits=['RPY_EXTERN %s;' % prototype for prototype, _ in _SHIMS],
    separate_module_sources=['\n'.join(
        ['extern __typeof__(%s) %s;' % (name, name) for name in _INLINES] +
        ['%s { %s }' % shim for shim in _SHIMS])]))

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

# int in callbacks: rffi.INT is long on 32-bit machines.
C_INT = rffi.INT_real if rffi.INT is lltype.Signed else rffi.INT

# ------------------------------------------------------------ functions

# inline_shadowed.h:5: int shadowed_add(int a, int b);
c_shadowed_add = shim('rffi_shadowed_add', [rffi.INT, rffi.INT], rffi.INT)
# inline_shadowed.h:8: _Bool shadowed_odd(long long n);
c_shadowed_odd = shim('rffi_shadowed_odd', [rffi.LONGLONG], lltype.Bool)
# inline_shadowed.h:11: void shadowed_store(int *to, const char *text);
c_shadowed_store = shim(
    'rffi_shadowed_store', [rffi.INTP, rffi.CCHARP], lltype.Void)
# inline_shadowed.h:14: int shadowed_each(int (*call)(int), int n);
c_shadowed_each = shim(
    'rffi_shadowed_each',
    [rffi.CCallback([C_INT], C_INT), rffi.INT],
    rffi.INT)
# inline_shadowed.h:17: int shadowed_by_itself(int x);
c_shadowed_by_itself = macro('shadowed_by_itself', [rffi.INT], rffi.INT)

# ------------------------------------------------------------ helpers

def _refuse_nul(text):
    # C would take the text for ended there.
    if text is not None and '\x00' in text:
        raise ValueError('NUL inside of a string for C')

def shadowed_store(to, text):
    """void shadowed_store(int *to, const char *text)

    text: str, None for NULL; no NUL inside [type]
    """
    _refuse_nul(text)
    c_shadowed_store(to, text)

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

# ------------------------------------------------------------ callbacks

# C calls functions of RPython's that are constants. One gives exactly the
# type of the callback's result; to C an exception is its _errorcode_, or 0:
#     def called(a1):
#         ...
#         return cast(C_INT, 0)
#     called._errorcode_ = cast(C_INT, -1)

# ------------------------------------------------------------ not bound

# 4 macros: function-like-macro: the header does not state the types of a
#     function-like macro
# 1 macro: include-guard: it only keeps its header from being read twice
