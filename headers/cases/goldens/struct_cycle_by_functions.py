"""RPython bindings of struct_cycle_by_functions.h.

Made by rffi-import 0.1.0 with:
    rffi-import struct_cycle_by_functions.h -l struct_cycle_by_functions -L lib -o struct_cycle_by_functions.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.rtyper.annlowlevel import llhelper
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['struct_cycle_by_functions.h'],
    include_dirs=[_HERE],
    post_include_bits=['typedef __typeof__((*(struct cyc_b *)0).u) rffi_cyc_b__u;'],
    libraries=['struct_cycle_by_functions'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ types

# struct_cycle_by_functions.h:7: struct cyc_a;
# to_b: its type needs this record before it is complete, so it is void *
CYC_A = rffi.CStruct('cyc_a',
    ('n', rffi.INT),
    ('to_b', rffi.VOIDP),
    hints={'eci': eci})
CYC_AP = lltype.Ptr(CYC_A)
CYC_BP = lltype.Ptr(lltype.ForwardReference())
# struct_cycle_by_functions.h:9: struct cyc_c;
CYC_C = rffi.CStruct('cyc_c',
    ('a', CYC_A),
    ('make', rffi.CCallback([], CYC_AP)),
    ('list', rffi.CFixedArray(CYC_BP, 2)),
    hints={'eci': eci})
CYC_CP = lltype.Ptr(CYC_C)
# struct_cycle_by_functions.h:8: union {...} rffi_cyc_b__u;
CYC_B__U = rffi.CStruct('rffi_cyc_b__u',
    ('c', CYC_CP),
    ('any', rffi.VOIDP),
    hints={'eci': eci, 'typedef': True, 'union': True})
CYC_B__UP = lltype.Ptr(CYC_B__U)
CONST_CYC_BP = lltype.Ptr(lltype.ForwardReference())
# struct_cycle_by_functions.h:8: struct cyc_b;
CYC_B = rffi.CStruct('cyc_b',
    ('u', CYC_B__U),
    ('visit', rffi.CCallback([CONST_CYC_BP], lltype.Void)),
    hints={'eci': eci})
CYC_BP.TO.become(CYC_B)
CONST_CYC_BP.TO.become(lltype.Array(CYC_B, hints={'nolength': True, 'render_as_const': True}))
CYC_VMP = lltype.Ptr(lltype.ForwardReference())
# int in callbacks: rffi.INT is long on 32-bit machines.
C_INT = rffi.INT_real if rffi.INT is lltype.Signed else rffi.INT
# struct_cycle_by_functions.h:12: typedef int (*cyc_hook)(cyc_vm *, int);
CYC_HOOK = rffi.CCallback([CYC_VMP, C_INT], C_INT)
# struct_cycle_by_functions.h:13: typedef struct cyc_vm cyc_vm;
CYC_VM = rffi.CStruct('cyc_vm',
    ('hook', CYC_HOOK),
    ('parent', CYC_VMP),
    ('calls', rffi.INT),
    hints={'eci': eci})
CYC_VMP.TO.become(CYC_VM)

# ------------------------------------------------------------ functions

# struct_cycle_by_functions.h:15: int cyc_run(struct cyc_c *c);
c_cyc_run = external('cyc_run', [CYC_CP], rffi.INT)
# struct_cycle_by_functions.h:16: int cyc_vm_call(cyc_vm *vm, int code);
c_cyc_vm_call = external('cyc_vm_call', [CYC_VMP, rffi.INT], rffi.INT)

# ------------------------------------------------------------ conversions

# To the exact type of a member, an item, a callback's result.
cast = rffi.cast
ARRAYP = rffi.CArrayPtr
INT = rffi.INT
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
#     def called():
#         ...
#         return lltype.nullptr(CYC_AP.TO)
#     called._errorcode_ = lltype.nullptr(CYC_AP.TO)

def callback(P, function):
    """The constant function as a P, where it is no parameter."""
    return llhelper(P, rffi._make_wrapper_for(P, function, None, True))
callback._annspecialcase_ = 'specialize:arg(0, 1)'

# ------------------------------------------------------------ not bound

# 1 macro: include-guard: it only keeps its header from being read twice
