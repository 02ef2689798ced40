"""RPython bindings of pointer_pointer_struct.h.

Made by rffi-import 0.1.0 with:
    rffi-import pointer_pointer_struct.h -l pointer_pointer_struct -L lib -o pointer_pointer_struct.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['pointer_pointer_struct.h'],
    include_dirs=[_HERE],
    libraries=['pointer_pointer_struct'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ types

PPT_NODEP = lltype.Ptr(lltype.ForwardReference())
# pointer_pointer_struct.h:5: struct ppt_node;
PPT_NODE = rffi.CStruct('ppt_node',
    ('value', rffi.INT),
    ('next', PPT_NODEP),
    hints={'eci': eci})
PPT_NODEP.TO.become(PPT_NODE)
# pointer_pointer_struct.h:6: struct ppt_store;
PPT_STOREP = rffi.COpaquePtr('struct ppt_store')
CONST_PPT_NODEP = lltype.Ptr(
    lltype.Array(PPT_NODE, hints={'nolength': True, 'render_as_const': True}))
CONST_PPT_STOREP = rffi.COpaquePtr(typedef='const struct ppt_store *')

# ------------------------------------------------------------ functions

# pointer_pointer_struct.h:8: int ppt_make(struct ppt_node **out, int value);
c_ppt_make = external(
    'ppt_make', [rffi.CArrayPtr(PPT_NODEP), rffi.INT], rffi.INT)
# pointer_pointer_struct.h:9: void ppt_free(struct ppt_node **node);
c_ppt_free = external('ppt_free', [rffi.CArrayPtr(PPT_NODEP)], lltype.Void)
# pointer_pointer_struct.h:10: int ppt_sum(const struct ppt_node **list, int
#     n);
c_ppt_sum = external(
    'ppt_sum', [rffi.CArrayPtr(CONST_PPT_NODEP), rffi.INT], rffi.INT)
# pointer_pointer_struct.h:11: int ppt_sum_fixed(struct ppt_node *const *list,
#     int n);
c_ppt_sum_fixed = external(
    'ppt_sum_fixed', [rffi.CArrayPtr(PPT_NODEP), rffi.INT], rffi.INT)
# pointer_pointer_struct.h:12: struct ppt_node **ppt_link(struct ppt_node
#     *node);
c_ppt_link = external('ppt_link', [PPT_NODEP], rffi.CArrayPtr(PPT_NODEP))
# pointer_pointer_struct.h:13: int ppt_open(struct ppt_store **out);
c_ppt_open = external('ppt_open', [rffi.CArrayPtr(PPT_STOREP)], rffi.INT)
# pointer_pointer_struct.h:14: void ppt_close(struct ppt_store **store);
c_ppt_close = external('ppt_close', [rffi.CArrayPtr(PPT_STOREP)], lltype.Void)
# pointer_pointer_struct.h:15: int ppt_stores(const struct ppt_store *const
#     *list);
c_ppt_stores = external(
    'ppt_stores', [rffi.CArrayPtr(CONST_PPT_STOREP)], rffi.INT)

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
