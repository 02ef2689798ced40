"""RPython bindings of function_transparent_union.h.

Made by rffi-import 0.1.0 with:
    rffi-import function_transparent_union.h -l function_transparent_union -L lib -o function_transparent_union.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['function_transparent_union.h'],
    include_dirs=[_HERE],
    libraries=['function_transparent_union'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ types

# function_transparent_union.h:5: struct tu_in;
TU_IN = rffi.CStruct('tu_in',
    ('port', rffi.INT),
    hints={'eci': eci})
TU_INP = lltype.Ptr(TU_IN)
# function_transparent_union.h:6: struct tu_un;
TU_UN = rffi.CStruct('tu_un',
    ('path', rffi.CFixedArray(rffi.CHAR, 8)),
    hints={'eci': eci})
TU_UNP = lltype.Ptr(TU_UN)
# function_transparent_union.h:7: typedef union {...} tu_address;
TU_ADDRESS = rffi.CStruct('tu_address',
    ('in', TU_INP),
    ('un', TU_UNP),
    hints={'eci': eci, 'typedef': True, 'union': True})
TU_ADDRESSP = lltype.Ptr(TU_ADDRESS)
# function_transparent_union.h:11: typedef union {...} tu_other;
TU_OTHER = rffi.CStruct('tu_other',
    ('i', rffi.INTP),
    ('p', rffi.VOIDP),
    hints={'eci': eci, 'typedef': True, 'union': True})
TU_OTHERP = lltype.Ptr(TU_OTHER)

# ------------------------------------------------------------ functions

# function_transparent_union.h:13: int tu_bind(int fd, tu_address address);
c_tu_bind = external('tu_bind', [rffi.INT, TU_INP], rffi.INT)
# function_transparent_union.h:14: int tu_first(tu_other value);
c_tu_first = external('tu_first', [rffi.INTP], rffi.INT)

# ------------------------------------------------------------ helpers

def _refuse_nul(text):
    # C would take the text for ended there.
    if text is not None and '\x00' in text:
        raise ValueError('NUL inside of a string for C')

def _set_text(array, size, text):
    _refuse_nul(text)
    if len(text) >= size:
        raise ValueError('a string that is too long for its place')
    for i in range(len(text)):
        array[i] = text[i]
    for i in range(len(text), size):
        array[i] = '\x00'

def get_tu_un_path(p):
    """struct tu_un { char path[8]; }: str, up to the first NUL [type]"""
    return rffi.charp2strn(rffi.cast(rffi.CCHARP, p.c_path), len(p.c_path))

def set_tu_un_path(p, text):
    """struct tu_un { char path[8]; }: str that leaves room for a NUL; no NUL
        inside [type]"""
    if text is None:
        raise TypeError('set_tu_un_path: text must not be None')
    _set_text(rffi.cast(rffi.CCHARP, p.c_path), len(p.c_path), text)

# ------------------------------------------------------------ conversions

# To the exact type of a member, an item, a callback's result.
cast = rffi.cast
ARRAYP = rffi.CArrayPtr
INT = rffi.INT
CHAR = rffi.CHAR
VOIDP = rffi.VOIDP

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
