"""RPython bindings of bool_type.h.

Made by rffi-import 0.1.0 with:
    rffi-import bool_type.h -l bool_type -L lib -o bool_type.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['bool_type.h'],
    include_dirs=[_HERE],
    libraries=['bool_type'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ types

# bool_type.h:12: struct bool_flags;
BOOL_FLAGS = rffi.CStruct('bool_flags',
    ('first', lltype.Bool),
    ('number', rffi.INT),
    ('last', rffi.CFixedArray(lltype.Bool, 3)),
    hints={'eci': eci})
BOOL_FLAGSP = lltype.Ptr(BOOL_FLAGS)

# ------------------------------------------------------------ functions

# bool_type.h:7: _Bool bool_not(_Bool b);
c_bool_not = external('bool_not', [lltype.Bool], lltype.Bool)
# bool_type.h:8: _Bool bool_both(_Bool a, _Bool b);
c_bool_both = external('bool_both', [lltype.Bool, lltype.Bool], lltype.Bool)
# bool_type.h:9: void bool_flip(_Bool *b);
c_bool_flip = external(
    'bool_flip', [rffi.CArrayPtr(lltype.Bool)], lltype.Void)
# bool_type.h:10: int bool_count(const _Bool *flags, int n);
c_bool_count = external(
    'bool_count', [rffi.CArrayPtr(lltype.Bool), rffi.INT], rffi.INT)
# bool_type.h:18: _Bool bool_any(const struct bool_flags *flags);
c_bool_any = external('bool_any', [BOOL_FLAGSP], lltype.Bool)

# ------------------------------------------------------------ conversions

# To the exact type of a member, an item, a callback's result.
cast = rffi.cast
ARRAYP = rffi.CArrayPtr
INT = rffi.INT

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
