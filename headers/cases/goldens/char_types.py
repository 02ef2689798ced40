"""RPython bindings of char_types.h.

Made by rffi-import 0.1.0 with:
    rffi-import char_types.h -l char_types -L lib -o char_types.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['char_types.h'],
    include_dirs=[_HERE],
    libraries=['char_types'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ types

# char_types.h:9: struct char_trio;
CHAR_TRIO = rffi.CStruct('char_trio',
    ('plain', rffi.CHAR),
    ('minus', rffi.SIGNEDCHAR),
    ('plus', rffi.UCHAR),
    hints={'eci': eci})
CHAR_TRIOP = lltype.Ptr(CHAR_TRIO)

# ------------------------------------------------------------ functions

# char_types.h:5: char char_plain(char c);
c_char_plain = external('char_plain', [rffi.CHAR], rffi.CHAR)
# char_types.h:6: signed char char_signed(signed char c);
c_char_signed = external('char_signed', [rffi.SIGNEDCHAR], rffi.SIGNEDCHAR)
# char_types.h:7: unsigned char char_unsigned(unsigned char c);
c_char_unsigned = external('char_unsigned', [rffi.UCHAR], rffi.UCHAR)
# char_types.h:15: void char_trio_fill(struct char_trio *trio);
c_char_trio_fill = external('char_trio_fill', [CHAR_TRIOP], lltype.Void)

# ------------------------------------------------------------ helpers

def char_signed(c):
    """signed char char_signed(signed char c)

    Result: int [type]
    """
    return rffi.cast(lltype.Signed, c_char_signed(c))
char_signed._annspecialcase_ = 'specialize:ll'

def char_unsigned(c):
    """unsigned char char_unsigned(unsigned char c)

    Result: int [type]
    """
    return rffi.cast(lltype.Signed, c_char_unsigned(c))
char_unsigned._annspecialcase_ = 'specialize:ll'

# ------------------------------------------------------------ conversions

# To the exact type of a member, an item, a callback's result.
cast = rffi.cast
ARRAYP = rffi.CArrayPtr
CHAR = rffi.CHAR
SIGNEDCHAR = rffi.SIGNEDCHAR
UCHAR = rffi.UCHAR

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
