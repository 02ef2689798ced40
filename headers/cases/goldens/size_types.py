"""RPython bindings of size_types.h.

Made by rffi-import 0.1.0 with:
    rffi-import size_types.h -l size_types -L lib -o size_types.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['size_types.h'],
    include_dirs=[_HERE],
    libraries=['size_types'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ types

# size_types.h:18: struct size_span;
SIZE_SPAN = rffi.CStruct('size_span',
    ('length', rffi.SIZE_T),
    ('stride', rffi.PTRDIFF_T),
    hints={'eci': eci})
SIZE_SPANP = lltype.Ptr(SIZE_SPAN)

# ------------------------------------------------------------ functions

# size_types.h:9: size_t size_align(size_t n, size_t to);
c_size_align = external('size_align', [rffi.SIZE_T, rffi.SIZE_T], rffi.SIZE_T)
# size_types.h:10: ssize_t size_signed(ssize_t n);
c_size_signed = external('size_signed', [rffi.SSIZE_T], rffi.SSIZE_T)
# size_types.h:11: ptrdiff_t size_between(const char *a, const char *b);
c_size_between = external(
    'size_between', [rffi.CCHARP, rffi.CCHARP], rffi.PTRDIFF_T)
# size_types.h:12: intptr_t size_address(intptr_t p);
c_size_address = external('size_address', [rffi.INTPTR_T], rffi.INTPTR_T)
# size_types.h:13: uintptr_t size_uaddress(uintptr_t p);
c_size_uaddress = external('size_uaddress', [rffi.UINTPTR_T], rffi.UINTPTR_T)
# size_types.h:14: intmax_t size_max(intmax_t a, intmax_t b);
c_size_max = external(
    'size_max', [rffi.INTMAX_T, rffi.INTMAX_T], rffi.INTMAX_T)
# size_types.h:15: uintmax_t size_umax(uintmax_t a, uintmax_t b);
c_size_umax = external(
    'size_umax', [rffi.UINTMAX_T, rffi.UINTMAX_T], rffi.UINTMAX_T)
# size_types.h:16: void size_both(size_t *a, ssize_t *b);
c_size_both = external(
    'size_both', [rffi.SIZE_TP, rffi.SSIZE_TP], lltype.Void)

# ------------------------------------------------------------ helpers

def _refuse_nul(text):
    # C would take the text for ended there.
    if text is not None and '\x00' in text:
        raise ValueError('NUL inside of a string for C')

def size_between(a, b):
    """ptrdiff_t size_between(const char *a, const char *b)

    a: str, None for NULL; no NUL inside [type]
    b: str, None for NULL; no NUL inside [type]
    """
    _refuse_nul(a)
    _refuse_nul(b)
    return c_size_between(a, b)

# ------------------------------------------------------------ conversions

# To the exact type of a member, an item, a callback's result.
cast = rffi.cast
ARRAYP = rffi.CArrayPtr
SIZE_T = rffi.SIZE_T
PTRDIFF_T = rffi.PTRDIFF_T
CHAR = rffi.CHAR
SSIZE_T = rffi.SSIZE_T

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
