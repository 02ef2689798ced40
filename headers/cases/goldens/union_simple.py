"""RPython bindings of union_simple.h.

Made by rffi-import 0.1.0 with:
    rffi-import union_simple.h -l union_simple -L lib -o union_simple.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['union_simple.h'],
    include_dirs=[_HERE],
    libraries=['union_simple'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ types

# union_simple.h:5: union number;
NUMBER = rffi.CStruct('number',
    ('i', rffi.INT),
    ('d', rffi.DOUBLE),
    ('bytes', rffi.CFixedArray(rffi.UCHAR, 8)),
    hints={'eci': eci, 'union': True})
NUMBERP = lltype.Ptr(NUMBER)
# union_simple.h:6: typedef union {...} bits32;
BITS32 = rffi.CStruct('bits32',
    ('f', rffi.FLOAT),
    ('u', rffi.UINT),
    hints={'eci': eci, 'typedef': True, 'union': True})
BITS32P = lltype.Ptr(BITS32)
# union_simple.h:8: struct tagged;
TAGGED = rffi.CStruct('tagged',
    ('kind', rffi.INT),
    ('value', NUMBER),
    ('small', BITS32),
    hints={'eci': eci})
TAGGEDP = lltype.Ptr(TAGGED)

# ------------------------------------------------------------ functions

# union_simple.h:14: void number_set_double(union number *n, double d);
c_number_set_double = external(
    'number_set_double', [NUMBERP, rffi.DOUBLE], lltype.Void)
# union_simple.h:15: int number_low_byte(const union number *n);
c_number_low_byte = external('number_low_byte', [NUMBERP], rffi.INT)
# union_simple.h:16: unsigned int bits32_of(const bits32 *b);
c_bits32_of = external('bits32_of', [BITS32P], rffi.UINT)
# union_simple.h:17: void tagged_set(struct tagged *t, int kind);
c_tagged_set = external('tagged_set', [TAGGEDP, rffi.INT], lltype.Void)

# ------------------------------------------------------------ conversions

# To the exact type of a member, an item, a callback's result.
cast = rffi.cast
ARRAYP = rffi.CArrayPtr
INT = rffi.INT
DOUBLE = rffi.DOUBLE
UCHAR = rffi.UCHAR
FLOAT = rffi.FLOAT
UINT = rffi.UINT

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
