"""RPython bindings of struct_recursive.h.

Made by rffi-import 0.1.0 with:
    rffi-import struct_recursive.h -l struct_recursive -L lib -o struct_recursive.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['struct_recursive.h'],
    include_dirs=[_HERE],
    libraries=['struct_recursive'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ types

LISTP = lltype.Ptr(lltype.ForwardReference())
# struct_recursive.h:5: struct list;
LIST = rffi.CStruct('list',
    ('value', rffi.INT),
    ('next', LISTP),
    hints={'eci': eci})
LISTP.TO.become(LIST)
TREEP = lltype.Ptr(lltype.ForwardReference())
# struct_recursive.h:7: typedef struct tree tree;
TREE = rffi.CStruct('tree',
    ('children', rffi.CFixedArray(TREEP, 2)),
    ('more', rffi.CArrayPtr(TREEP)),
    ('parent', TREEP),
    ('key', rffi.INT),
    hints={'eci': eci})
TREEP.TO.become(TREE)

# ------------------------------------------------------------ functions

# struct_recursive.h:9: int list_sum(const struct list *l);
c_list_sum = external('list_sum', [LISTP], rffi.INT)
# struct_recursive.h:10: struct list *list_reverse(struct list *l);
c_list_reverse = external('list_reverse', [LISTP], LISTP)
# struct_recursive.h:11: tree *tree_insert(tree *root, tree *node);
c_tree_insert = external('tree_insert', [TREEP, TREEP], TREEP)
# struct_recursive.h:12: int tree_depth(const tree *root);
c_tree_depth = external('tree_depth', [TREEP], rffi.INT)

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
