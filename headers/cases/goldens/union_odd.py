"""RPython bindings of union_odd.h.

Made by rffi-import 0.1.0 with:
    rffi-import union_odd.h -l union_odd -L lib -o union_odd.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.rtyper.annlowlevel import llhelper
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['union_odd.h'],
    include_dirs=[_HERE],
    post_include_bits=['typedef __typeof__((*(union uo_records *)0).pair) rffi_uo_records__pair;'],
    libraries=['union_odd'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ types

# union_odd.h:5: struct {...} rffi_uo_records__pair;
UO_RECORDS__PAIR = rffi.CStruct('rffi_uo_records__pair',
    ('a', rffi.CHAR),
    ('b', rffi.INT),
    hints={'eci': eci, 'typedef': True})
UO_RECORDS__PAIRP = lltype.Ptr(UO_RECORDS__PAIR)
# union_odd.h:5: struct uo_other;
UO_OTHER = rffi.CStruct('uo_other',
    ('x', rffi.DOUBLE),
    hints={'eci': eci})
UO_OTHERP = lltype.Ptr(UO_OTHER)
# union_odd.h:5: union uo_records;
UO_RECORDS = rffi.CStruct('uo_records',
    ('pair', UO_RECORDS__PAIR),
    ('other', UO_OTHER),
    hints={'eci': eci, 'union': True})
UO_RECORDSP = lltype.Ptr(UO_RECORDS)
# union_odd.h:6: union uo_padding;
UO_PADDING = rffi.CStruct('uo_padding',
    ('c', rffi.CFixedArray(rffi.CHAR, 5)),
    ('s', rffi.SHORT),
    hints={'eci': eci, 'union': True})
UO_PADDINGP = lltype.Ptr(UO_PADDING)
# union_odd.h:7: union uo_one;
UO_ONE = rffi.CStruct('uo_one',
    ('only', rffi.INT),
    hints={'eci': eci, 'union': True})
UO_ONEP = lltype.Ptr(UO_ONE)
UO_SELFP = lltype.Ptr(lltype.ForwardReference())
UO_HOLDERP = lltype.Ptr(lltype.ForwardReference())
# union_odd.h:8: union uo_self;
UO_SELF = rffi.CStruct('uo_self',
    ('next', UO_SELFP),
    ('holder', UO_HOLDERP),
    ('value', rffi.LONG),
    hints={'eci': eci, 'union': True})
UO_SELFP.TO.become(UO_SELF)
# union_odd.h:9: struct uo_holder;
UO_HOLDER = rffi.CStruct('uo_holder',
    ('self', UO_SELF),
    ('after', rffi.INT),
    hints={'eci': eci})
UO_HOLDERP.TO.become(UO_HOLDER)
# int in callbacks: rffi.INT is long on 32-bit machines.
C_INT = rffi.INT_real if rffi.INT is lltype.Signed else rffi.INT
# union_odd.h:10: union uo_functions;
UO_FUNCTIONS = rffi.CStruct('uo_functions',
    ('f', rffi.CCallback([C_INT], C_INT)),
    ('p', rffi.VOIDP),
    hints={'eci': eci, 'union': True})
UO_FUNCTIONSP = lltype.Ptr(UO_FUNCTIONS)

# ------------------------------------------------------------ functions

# union_odd.h:12: int uo_records_b(const union uo_records *u);
c_uo_records_b = external('uo_records_b', [UO_RECORDSP], rffi.INT)
# union_odd.h:13: unsigned long uo_padding_size(const union uo_padding *u);
c_uo_padding_size = external('uo_padding_size', [UO_PADDINGP], rffi.ULONG)
# union_odd.h:14: int uo_one_get(union uo_one *u);
c_uo_one_get = external('uo_one_get', [UO_ONEP], rffi.INT)
# union_odd.h:15: int uo_holder_after(const struct uo_holder *h);
c_uo_holder_after = external('uo_holder_after', [UO_HOLDERP], rffi.INT)
# union_odd.h:16: int uo_call(union uo_functions *u, int x);
c_uo_call = external('uo_call', [UO_FUNCTIONSP, rffi.INT], rffi.INT)

# ------------------------------------------------------------ conversions

# To the exact type of a member, an item, a callback's result.
cast = rffi.cast
ARRAYP = rffi.CArrayPtr
CHAR = rffi.CHAR
INT = rffi.INT
DOUBLE = rffi.DOUBLE
SHORT = rffi.SHORT
LONG = rffi.LONG
VOIDP = rffi.VOIDP

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
#         return cast(C_INT, 0)
#     called._errorcode_ = cast(C_INT, -1)

def callback(P, function):
    """The constant function as a P, where it is no parameter."""
    return llhelper(P, rffi._make_wrapper_for(P, function, None, True))
callback._annspecialcase_ = 'specialize:arg(0, 1)'

# ------------------------------------------------------------ not bound

# 1 macro: include-guard: it only keeps its header from being read twice
