"""RPython bindings of struct_fields_qualified.h.

Made by rffi-import 0.1.0 with:
    rffi-import struct_fields_qualified.h -l struct_fields_qualified -L lib -o struct_fields_qualified.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['struct_fields_qualified.h'],
    include_dirs=[_HERE],
    libraries=['struct_fields_qualified'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ types

# struct_fields_qualified.h:5: struct sfq_inner;
SFQ_INNER = rffi.CStruct('sfq_inner',
    ('x', rffi.INT),
    hints={'eci': eci})
SFQ_INNERP = lltype.Ptr(SFQ_INNER)
# struct_fields_qualified.h:6: struct sfq;
SFQ = rffi.CStruct('sfq',
    ('constant', rffi.INT),
    ('changing', rffi.INT),
    ('both', rffi.UINT),
    ('frozen', SFQ_INNER),
    ('p', SFQ_INNERP),
    ('q', SFQ_INNERP),
    ('names', rffi.CFixedArray(rffi.CONST_CCHARP, 2)),
    ('r', SFQ_INNERP),
    ('opaque', rffi.VOIDP),
    ('bytes', rffi.UCHARP),
    ('list', rffi.CArrayPtr(rffi.CONST_CCHARP)),
    hints={'eci': eci})
SFQP = lltype.Ptr(SFQ)

# ------------------------------------------------------------ functions

# struct_fields_qualified.h:20: int sfq_sum(const volatile struct sfq *s);
c_sfq_sum = external('sfq_sum', [SFQP], rffi.INT)
# struct_fields_qualified.h:21: const struct sfq_inner *sfq_p(const struct sfq
#     *s);
c_sfq_p = external('sfq_p', [SFQP], SFQ_INNERP)

# ------------------------------------------------------------ conversions

# To the exact type of a member, an item, a callback's result.
cast = rffi.cast
ARRAYP = rffi.CArrayPtr
INT = rffi.INT
UINT = rffi.UINT
CONST_CCHARP = rffi.CONST_CCHARP
CHAR = rffi.CHAR
VOIDP = rffi.VOIDP
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
