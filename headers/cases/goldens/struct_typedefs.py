"""RPython bindings of struct_typedefs.h.

Made by rffi-import 0.1.0 with:
    rffi-import struct_typedefs.h -l struct_typedefs -L lib -o struct_typedefs.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['struct_typedefs.h'],
    include_dirs=[_HERE],
    libraries=['struct_typedefs'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ types

# struct_typedefs.h:5: typedef struct same same;
SAME = rffi.CStruct('same',
    ('a', rffi.INT),
    hints={'eci': eci})
SAMEP = lltype.Ptr(SAME)
# struct_typedefs.h:8: typedef struct tag_only_inside outside;
OUTSIDE = rffi.CStruct('tag_only_inside',
    ('b', rffi.INT),
    hints={'eci': eci})
OUTSIDEP = lltype.Ptr(OUTSIDE)
# struct_typedefs.h:10: typedef struct {...} nameless;
NAMELESS = rffi.CStruct('nameless',
    ('c', rffi.INT),
    hints={'eci': eci, 'typedef': True})
NAMELESSP = lltype.Ptr(NAMELESS)
# struct_typedefs.h:12: typedef struct twice_tag twice_first;
TWICE_FIRST = rffi.CStruct('twice_tag',
    ('d', rffi.INT),
    hints={'eci': eci})
TWICE_FIRSTP = lltype.Ptr(TWICE_FIRST)
# struct_typedefs.h:12: typedef struct twice_tag twice_second;
TWICE_SECOND = TWICE_FIRST
TWICE_SECONDP = TWICE_FIRSTP
# struct_typedefs.h:12: typedef struct twice_tag *twice_ptr;
TWICE_PTR = TWICE_FIRSTP
DECLARED_FIRSTP = lltype.Ptr(lltype.ForwardReference())
# struct_typedefs.h:15: typedef struct declared_first declared_first;
DECLARED_FIRST = rffi.CStruct('declared_first',
    ('next', DECLARED_FIRSTP),
    hints={'eci': eci})
DECLARED_FIRSTP.TO.become(DECLARED_FIRST)

# ------------------------------------------------------------ functions

# struct_typedefs.h:17: int td_same(struct same *x, same *y);
c_td_same = external('td_same', [SAMEP, SAMEP], rffi.INT)
# struct_typedefs.h:18: int td_other(struct tag_only_inside *x, outside *y);
c_td_other = external('td_other', [OUTSIDEP, OUTSIDEP], rffi.INT)
# struct_typedefs.h:19: int td_nameless(nameless *x);
c_td_nameless = external('td_nameless', [NAMELESSP], rffi.INT)
# struct_typedefs.h:20: int td_twice(twice_first *x, twice_second *y,
#     twice_ptr z, struct twice_tag *w);
c_td_twice = external(
    'td_twice',
    [TWICE_FIRSTP, TWICE_FIRSTP, TWICE_PTR, TWICE_FIRSTP],
    rffi.INT)
# struct_typedefs.h:21: int td_first(declared_first *x);
c_td_first = external('td_first', [DECLARED_FIRSTP], rffi.INT)

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
