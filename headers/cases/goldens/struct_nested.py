"""RPython bindings of struct_nested.h.

Made by rffi-import 0.1.0 with:
    rffi-import struct_nested.h -l struct_nested -L lib -o struct_nested.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['struct_nested.h'],
    include_dirs=[_HERE],
    post_include_bits=['typedef __typeof__((*(struct nest *)0).pair) rffi_nest__pair;',
                       'typedef __typeof__((*(struct nest *)0).items[0]) rffi_nest__items;',
                       'typedef __typeof__((*(*(struct nest *)0).link)) rffi_nest__link;',
                       'typedef __typeof__((*(struct nest *)0).number) rffi_nest__number;'],
    libraries=['struct_nested'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ types

# struct_nested.h:5: struct inner;
INNER = rffi.CStruct('inner',
    ('a', rffi.SHORT),
    ('b', rffi.DOUBLE),
    hints={'eci': eci})
INNERP = lltype.Ptr(INNER)
# struct_nested.h:9: struct defined_here;
DEFINED_HERE = rffi.CStruct('defined_here',
    ('x', rffi.INT),
    hints={'eci': eci})
DEFINED_HEREP = lltype.Ptr(DEFINED_HERE)
# struct_nested.h:10: struct {...} rffi_nest__pair;
NEST__PAIR = rffi.CStruct('rffi_nest__pair',
    ('left', rffi.INT),
    ('right', rffi.INT),
    hints={'eci': eci, 'typedef': True})
NEST__PAIRP = lltype.Ptr(NEST__PAIR)
# struct_nested.h:11: struct {...} rffi_nest__items;
NEST__ITEMS = rffi.CStruct('rffi_nest__items',
    ('tag', rffi.CHAR),
    ('value', rffi.INT),
    hints={'eci': eci, 'typedef': True})
NEST__ITEMSP = lltype.Ptr(NEST__ITEMS)
# struct_nested.h:7: struct {...} items[2];
# to be cast to a pointer to its items
NEST__ITEMS_ = rffi.CStruct('__typeof__(((struct nest *)0)->items)',
    ('_items', rffi.CFixedArray(rffi.UINT, 4)),
    hints={'eci': eci, 'typedef': True})
NEST__ITEMS_P = lltype.Ptr(NEST__ITEMS_)
# struct_nested.h:12: struct {...} rffi_nest__link;
NEST__LINK = rffi.CStruct('rffi_nest__link',
    ('target', rffi.INT),
    hints={'eci': eci, 'typedef': True})
NEST__LINKP = lltype.Ptr(NEST__LINK)
# struct_nested.h:13: union {...} rffi_nest__number;
NEST__NUMBER = rffi.CStruct('rffi_nest__number',
    ('i', rffi.INT),
    ('f', rffi.FLOAT),
    hints={'eci': eci, 'typedef': True, 'union': True})
NEST__NUMBERP = lltype.Ptr(NEST__NUMBER)
# struct_nested.h:7: struct nest;
NEST = rffi.CStruct('nest',
    ('first', INNER),
    ('second', DEFINED_HERE),
    ('pair', NEST__PAIR),
    ('items', NEST__ITEMS_),
    ('link', NEST__LINKP),
    ('number', NEST__NUMBER),
    ('far', INNERP),
    hints={'eci': eci})
NESTP = lltype.Ptr(NEST)

# ------------------------------------------------------------ functions

# struct_nested.h:17: void nest_fill(struct nest *n);
c_nest_fill = external('nest_fill', [NESTP], lltype.Void)
# struct_nested.h:18: int nest_sum(const struct nest *n);
c_nest_sum = external('nest_sum', [NESTP], rffi.INT)
# struct_nested.h:19: int nest_defined(const struct defined_here *d);
c_nest_defined = external('nest_defined', [DEFINED_HEREP], rffi.INT)

# ------------------------------------------------------------ conversions

# To the exact type of a member, an item, a callback's result.
cast = rffi.cast
ARRAYP = rffi.CArrayPtr
SHORT = rffi.SHORT
DOUBLE = rffi.DOUBLE
INT = rffi.INT
CHAR = rffi.CHAR
UINT = rffi.UINT
FLOAT = rffi.FLOAT

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
