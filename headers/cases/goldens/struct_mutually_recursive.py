"""RPython bindings of struct_mutually_recursive.h.

Made by rffi-import 0.1.0 with:
    rffi-import struct_mutually_recursive.h -l struct_mutually_recursive -L lib -o struct_mutually_recursive.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['struct_mutually_recursive.h'],
    include_dirs=[_HERE],
    libraries=['struct_mutually_recursive'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ types

HUSBANDP = lltype.Ptr(lltype.ForwardReference())
# struct_mutually_recursive.h:6: struct wife;
WIFE = rffi.CStruct('wife',
    ('husband', HUSBANDP),
    ('age', rffi.INT),
    hints={'eci': eci})
WIFEP = lltype.Ptr(WIFE)
# struct_mutually_recursive.h:7: struct husband;
HUSBAND = rffi.CStruct('husband',
    ('wife', WIFEP),
    ('age', rffi.INT),
    hints={'eci': eci})
HUSBANDP.TO.become(HUSBAND)
OWNERP = lltype.Ptr(lltype.ForwardReference())
# struct_mutually_recursive.h:10: struct part;
PART = rffi.CStruct('part',
    ('owner', OWNERP),
    ('number', rffi.INT),
    hints={'eci': eci})
PARTP = lltype.Ptr(PART)
# struct_mutually_recursive.h:11: struct part others[2];
# to be cast to a pointer to its items
OWNER__OTHERS = rffi.CStruct('__typeof__(((struct owner *)0)->others)',
    ('_items', rffi.CFixedArray(rffi.ULONGLONG, 4)),
    hints={'eci': eci, 'typedef': True})
OWNER__OTHERSP = lltype.Ptr(OWNER__OTHERS)
# struct_mutually_recursive.h:11: struct owner;
OWNER = rffi.CStruct('owner',
    ('first', PART),
    ('others', OWNER__OTHERS),
    ('next', OWNERP),
    hints={'eci': eci})
OWNERP.TO.become(OWNER)

# ------------------------------------------------------------ functions

# struct_mutually_recursive.h:13: int couple_age(const struct wife *w);
c_couple_age = external('couple_age', [WIFEP], rffi.INT)
# struct_mutually_recursive.h:14: void owner_adopt(struct owner *o);
c_owner_adopt = external('owner_adopt', [OWNERP], lltype.Void)
# struct_mutually_recursive.h:15: int part_owner_first(const struct part *p);
c_part_owner_first = external('part_owner_first', [PARTP], rffi.INT)

# ------------------------------------------------------------ conversions

# To the exact type of a member, an item, a callback's result.
cast = rffi.cast
ARRAYP = rffi.CArrayPtr
INT = rffi.INT
ULONGLONG = rffi.ULONGLONG

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
