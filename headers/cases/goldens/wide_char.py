"""RPython bindings of wide_char.h.

Made by rffi-import 0.1.0 with:
    rffi-import wide_char.h -l wide_char -L lib -o wide_char.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['wide_char.h'],
    include_dirs=[_HERE],
    libraries=['wide_char'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ types

# wide_char.h:12: struct wide_label;
WIDE_LABEL = rffi.CStruct('wide_label',
    ('first', rffi.WCHAR_T),
    ('text', rffi.CFixedArray(rffi.WCHAR_T, 8)),
    hints={'eci': eci})
WIDE_LABELP = lltype.Ptr(WIDE_LABEL)
# bits/types/wint_t.h:20: typedef unsigned int wint_t;
wint_t = rffi.UINT

# ------------------------------------------------------------ functions

# wide_char.h:7: wchar_t wide_next(wchar_t c);
c_wide_next = external('wide_next', [rffi.WCHAR_T], rffi.WCHAR_T)
# wide_char.h:8: wint_t wide_or_eof(wint_t c);
c_wide_or_eof = external('wide_or_eof', [wint_t], wint_t)
# wide_char.h:9: int wide_length(const wchar_t *text);
c_wide_length = external('wide_length', [rffi.CWCHARP], rffi.INT)
# wide_char.h:10: void wide_fill(wchar_t *out, wchar_t with, int n);
c_wide_fill = external(
    'wide_fill', [rffi.CWCHARP, rffi.WCHAR_T, rffi.INT], lltype.Void)

# ------------------------------------------------------------ helpers

def _refuse_wide_nul(text):
    # C would take the text for ended there.
    if text is not None and u'\x00' in text:
        raise ValueError('NUL inside of a string for C')

def wide_length(text):
    """int wide_length(const wchar_t *text)

    text: unicode, None for NULL; no NUL inside [type]
    """
    _refuse_wide_nul(text)
    return c_wide_length(text)

# ------------------------------------------------------------ conversions

# To the exact type of a member, an item, a callback's result.
cast = rffi.cast
ARRAYP = rffi.CArrayPtr
WCHAR_T = rffi.WCHAR_T

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
