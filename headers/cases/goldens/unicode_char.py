"""RPython bindings of unicode_char.h.

Made by rffi-import 0.1.0 with:
    rffi-import unicode_char.h -l unicode_char -L lib -o unicode_char.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['unicode_char.h'],
    include_dirs=[_HERE],
    libraries=['unicode_char'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ types

# unicode_char.h:12: struct unicode_pair;
UNICODE_PAIR = rffi.CStruct('unicode_pair',
    ('small', rffi.UINT_LEAST16_T),
    ('large', rffi.UINT_LEAST32_T),
    hints={'eci': eci})
UNICODE_PAIRP = lltype.Ptr(UNICODE_PAIR)

# ------------------------------------------------------------ functions

# unicode_char.h:7: char16_t u16_next(char16_t c);
c_u16_next = external('u16_next', [rffi.UINT_LEAST16_T], rffi.UINT_LEAST16_T)
# unicode_char.h:8: char32_t u32_next(char32_t c);
c_u32_next = external('u32_next', [rffi.UINT_LEAST32_T], rffi.UINT_LEAST32_T)
# unicode_char.h:9: int u16_length(const char16_t *text);
c_u16_length = external('u16_length', [rffi.UINT_LEAST16_TP], rffi.INT)
# unicode_char.h:10: int u32_length(const char32_t *text);
c_u32_length = external('u32_length', [rffi.UINT_LEAST32_TP], rffi.INT)
# unicode_char.h:17: void unicode_pair_fill(struct unicode_pair *pair);
c_unicode_pair_fill = external(
    'unicode_pair_fill', [UNICODE_PAIRP], lltype.Void)

# ------------------------------------------------------------ helpers

def u16_next(c):
    """char16_t u16_next(char16_t c)

    Result: int [type]
    """
    return rffi.cast(lltype.Signed, c_u16_next(c))
u16_next._annspecialcase_ = 'specialize:ll'

# ------------------------------------------------------------ conversions

# To the exact type of a member, an item, a callback's result.
cast = rffi.cast
ARRAYP = rffi.CArrayPtr
UINT_LEAST16_T = rffi.UINT_LEAST16_T
UINT_LEAST32_T = rffi.UINT_LEAST32_T

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
