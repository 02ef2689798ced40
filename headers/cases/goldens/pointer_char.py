"""RPython bindings of pointer_char.h.

Made by rffi-import 0.1.0 with:
    rffi-import pointer_char.h -l pointer_char -L lib -o pointer_char.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['pointer_char.h'],
    include_dirs=[_HERE],
    libraries=['pointer_char'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ types

# pointer_char.h:15: struct text_pair;
TEXT_PAIR = rffi.CStruct('text_pair',
    ('key', rffi.CCHARP),
    ('value', rffi.CCHARP),
    ('fixed', rffi.CCHARP),
    hints={'eci': eci})
TEXT_PAIRP = lltype.Ptr(TEXT_PAIR)

# ------------------------------------------------------------ functions

# pointer_char.h:7: size_t text_length(const char *text);
c_text_length = external('text_length', [rffi.CCHARP], rffi.SIZE_T)
# pointer_char.h:8: char *text_find(char *text, char what);
c_text_find = external('text_find', [rffi.CCHARP, rffi.CHAR], rffi.CCHARP)
# pointer_char.h:9: const char *text_name(int which);
c_text_name = external('text_name', [rffi.INT], rffi.CCHARP)
# pointer_char.h:10: const char *const text_other(int which);
c_text_other = external('text_other', [rffi.INT], rffi.CCHARP)
# pointer_char.h:11: int text_equal(const char *a, const char *const b);
c_text_equal = external('text_equal', [rffi.CCHARP, rffi.CCHARP], rffi.INT)
# pointer_char.h:12: int text_fill(char *out, int size, char with);
c_text_fill = external(
    'text_fill', [rffi.CCHARP, rffi.INT, rffi.CHAR], rffi.INT)
# pointer_char.h:13: void text_upper(char *text);
c_text_upper = external('text_upper', [rffi.CCHARP], lltype.Void)
# pointer_char.h:21: int text_pair_length(const struct text_pair *pair);
c_text_pair_length = external('text_pair_length', [TEXT_PAIRP], rffi.INT)

# ------------------------------------------------------------ helpers

def _refuse_nul(text):
    # C would take the text for ended there.
    if text is not None and '\x00' in text:
        raise ValueError('NUL inside of a string for C')

def text_length(text):
    """size_t text_length(const char *text)

    text: str, None for NULL; no NUL inside [type]
    """
    _refuse_nul(text)
    return c_text_length(text)

def text_name(which):
    """const char *text_name(int which)

    Result: str, a copy; None for NULL [type]
    """
    result = c_text_name(which)
    return rffi.charp2str(result) if result else None
text_name._annspecialcase_ = 'specialize:ll'

def text_other(which):
    """const char *const text_other(int which)

    Result: str, a copy; None for NULL [type]
    """
    result = c_text_other(which)
    return rffi.charp2str(result) if result else None
text_other._annspecialcase_ = 'specialize:ll'

def text_equal(a, b):
    """int text_equal(const char *a, const char *const b)

    a: str, None for NULL; no NUL inside [type]
    b: str, None for NULL; no NUL inside [type]
    """
    _refuse_nul(a)
    _refuse_nul(b)
    return c_text_equal(a, b)

# ------------------------------------------------------------ conversions

# To the exact type of a member, an item, a callback's result.
cast = rffi.cast
ARRAYP = rffi.CArrayPtr
CCHARP = rffi.CCHARP
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
