"""RPython bindings of array_of_records_from_c.h.

Made by rffi-import 0.1.0 with:
    rffi-import array_of_records_from_c.h -l array_of_records_from_c -L lib -o array_of_records_from_c.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['array_of_records_from_c.h'],
    include_dirs=[_HERE],
    libraries=['array_of_records_from_c'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# What RPython cannot say is said in C: (prototype, body).
_SHIMS = [
    ('char *rffi_addr_arc_large_bytes(struct arc_large *p)',
     'return (char *)((char *)p + __builtin_offsetof(struct arc_large, bytes));'),
]
shim_eci = eci.merge(ExternalCompilationInfo(
    post_include_bits=['RPY_EXTERN %s;' % prototype for prototype, _ in _SHIMS],
    separate_module_sources=['\n'.join(['%s { %s }' % shim for shim in _SHIMS])]))

def shim(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=shim_eci, **kwds)

# ------------------------------------------------------------ types

# array_of_records_from_c.h:5: struct arc_part;
ARC_PART = rffi.CStruct('arc_part',
    ('tag', rffi.CHAR),
    ('value', rffi.SHORT),
    hints={'eci': eci})
ARC_PARTP = lltype.Ptr(ARC_PART)
# array_of_records_from_c.h:6: struct arc_part parts[3];
# to be cast to a pointer to its items
ARC_OWNER__PARTS = rffi.CStruct('__typeof__(((struct arc_owner *)0)->parts)',
    ('_items', rffi.CFixedArray(rffi.USHORT, 6)),
    hints={'eci': eci, 'typedef': True})
ARC_OWNER__PARTSP = lltype.Ptr(ARC_OWNER__PARTS)
# array_of_records_from_c.h:6: int grid[2][3];
# to be cast to a pointer to its items
ARC_OWNER__GRID = rffi.CStruct('__typeof__(((struct arc_owner *)0)->grid)',
    ('_items', rffi.CFixedArray(rffi.INT, 6)),
    hints={'eci': eci, 'typedef': True})
ARC_OWNER__GRIDP = lltype.Ptr(ARC_OWNER__GRID)
# array_of_records_from_c.h:6: struct arc_owner;
ARC_OWNER = rffi.CStruct('arc_owner',
    ('n', rffi.INT),
    ('parts', ARC_OWNER__PARTS),
    ('grid', ARC_OWNER__GRID),
    ('end', rffi.DOUBLE),
    hints={'eci': eci})
ARC_OWNERP = lltype.Ptr(ARC_OWNER)
# array_of_records_from_c.h:7: struct arc_holds;
ARC_HOLDS = rffi.CStruct('arc_holds',
    ('first', ARC_OWNER),
    ('next', ARC_OWNERP),
    hints={'eci': eci})
ARC_HOLDSP = lltype.Ptr(ARC_HOLDS)
# array_of_records_from_c.h:8: struct arc_large;
# bytes: c_addr_arc_large_bytes(p)
ARC_LARGE = rffi.CStruct('arc_large',
    ('before', rffi.INT),
    ('_filler4', rffi.CFixedArray(rffi.UINT, 4096)),    # stands for what RPython cannot say
    ('_filler16388', rffi.CFixedArray(rffi.UINT, 4096)),    # stands for what RPython cannot say
    ('_filler32772', rffi.CFixedArray(rffi.UINT, 4096)),    # stands for what RPython cannot say
    ('_filler49156', rffi.CFixedArray(rffi.UINT, 4096)),    # stands for what RPython cannot say
    ('_filler65540', rffi.CFixedArray(rffi.UINT, 4096)),    # stands for what RPython cannot say
    ('_filler81924', rffi.CFixedArray(rffi.UINT, 4096)),    # stands for what RPython cannot say
    ('_filler98308', rffi.CFixedArray(rffi.UINT, 424)),    # stands for what RPython cannot say
    ('after', rffi.INT),
    hints={'eci': eci})
ARC_LARGEP = lltype.Ptr(ARC_LARGE)

# ------------------------------------------------------------ functions

# array_of_records_from_c.h:8: struct arc_large { char bytes[100000]; };
c_addr_arc_large_bytes = shim(
    'rffi_addr_arc_large_bytes', [ARC_LARGEP], rffi.CCHARP, sandboxsafe=True)
# array_of_records_from_c.h:10: struct arc_owner *arc_owner_get(void);
c_arc_owner_get = external('arc_owner_get', [], ARC_OWNERP)
# array_of_records_from_c.h:11: struct arc_holds *arc_holds_get(void);
c_arc_holds_get = external('arc_holds_get', [], ARC_HOLDSP)
# array_of_records_from_c.h:12: struct arc_large *arc_large_get(void);
c_arc_large_get = external('arc_large_get', [], ARC_LARGEP)
# array_of_records_from_c.h:13: void arc_visit(void (*visit)(struct arc_owner
#     *));
c_arc_visit = external(
    'arc_visit', [rffi.CCallback([ARC_OWNERP], lltype.Void)], lltype.Void)
# array_of_records_from_c.h:14: void arc_out(struct arc_owner **out);
c_arc_out = external('arc_out', [rffi.CArrayPtr(ARC_OWNERP)], lltype.Void)

# ------------------------------------------------------------ conversions

# To the exact type of a member, an item, a callback's result.
cast = rffi.cast
ARRAYP = rffi.CArrayPtr
CHAR = rffi.CHAR
SHORT = rffi.SHORT
USHORT = rffi.USHORT
INT = rffi.INT
DOUBLE = rffi.DOUBLE

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

# ------------------------------------------------------------ callbacks

# C calls functions of RPython's that are constants. One gives exactly the
# type of the callback's result; to C an exception is its _errorcode_, or 0:
#     def called(a1):
#         ...

# ------------------------------------------------------------ not bound

# 1 macro: include-guard: it only keeps its header from being read twice
