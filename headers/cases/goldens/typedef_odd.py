"""RPython bindings of typedef_odd.h.

Made by rffi-import 0.1.0 with:
    rffi-import typedef_odd.h -l typedef_odd -L lib -o typedef_odd.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.rtyper.annlowlevel import llhelper
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['typedef_odd.h'],
    include_dirs=[_HERE],
    libraries=['typedef_odd'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# What RPython cannot say is said in C: (prototype, body).
_SHIMS = [
    ('int *rffi_addr_to_table(void)', 'return (int *)to_table;'),
]
shim_eci = eci.merge(ExternalCompilationInfo(
    post_include_bits=['RPY_EXTERN %s;' % prototype for prototype, _ in _SHIMS],
    separate_module_sources=['\n'.join(['%s { %s }' % shim for shim in _SHIMS])]))

def shim(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=shim_eci, **kwds)

# ------------------------------------------------------------ types

# typedef_odd.h:6: struct to_node;
TO_NODE = rffi.CStruct('to_node',
    ('x', rffi.INT),
    hints={'eci': eci})
TO_NODEP = lltype.Ptr(TO_NODE)
# typedef_odd.h:10: typedef long repeated;
repeated = rffi.LONG
# typedef_odd.h:14: typedef int to_a;
to_a = rffi.INT
# typedef_odd.h:14: typedef int *to_b;
TO_B = rffi.INTP
# typedef_odd.h:14: typedef int to_c[3];
TO_C = rffi.CFixedArray(rffi.INT, 3)
# int in callbacks: rffi.INT is long on 32-bit machines.
C_INT = rffi.INT_real if rffi.INT is lltype.Signed else rffi.INT
# typedef_odd.h:14: typedef int (*to_d)(int);
TO_D = rffi.CCallback([C_INT], C_INT)
# typedef_odd.h:14: typedef int to_e(void);
TO_EP = rffi.CCallback([], C_INT)
# typedef_odd.h:14: typedef int *(*to_f[2])(char);
TO_F = rffi.CFixedArray(rffi.CCallback([rffi.CHAR], rffi.INTP), 2)
# typedef_odd.h:15: typedef unsigned long to_size;
to_size = rffi.ULONG
# typedef_odd.h:16: typedef char *to_text;
TO_TEXT = rffi.CCHARP
# typedef_odd.h:17: typedef signed char to_byte;
to_byte = rffi.SIGNEDCHAR
# typedef_odd.h:18: typedef unsigned long to_word;
to_word = rffi.ULONG
# typedef_odd.h:19: typedef int to_backwards;
to_backwards = rffi.INT

# ------------------------------------------------------------ functions

# typedef_odd.h:21: int to_sum(ints values, int n);
c_to_sum = external('to_sum', [rffi.INTP, rffi.INT], rffi.INT)
# typedef_odd.h:22: int to_names(names list, to_c three);
c_to_names = external(
    'to_names', [rffi.CArrayPtr(rffi.CONST_CCHARP), rffi.INTP], rffi.INT)
# typedef_odd.h:23: to_size to_length(to_text text);
c_to_length = external('to_length', [TO_TEXT], to_size)
# typedef_odd.h:24: to_word to_widen(to_byte b, to_backwards n, repeated r);
c_to_widen = external('to_widen', [to_byte, to_backwards, repeated], to_word)
# typedef_odd.h:25: int to_declared(void);
c_to_declared = external('to_declared', [], rffi.INT)

# ------------------------------------------------------------ variables

# typedef_odd.h:8: extern ints to_table;
addr_to_table = shim('rffi_addr_to_table', [], rffi.INTP, sandboxsafe=True)

# ------------------------------------------------------------ conversions

# To the exact type of a member, an item, a callback's result.
cast = rffi.cast
ARRAYP = rffi.CArrayPtr
INT = rffi.INT
CHAR = rffi.CHAR
CONST_CCHARP = rffi.CONST_CCHARP

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
# flexible-array: allocate more than the record and cast a pointer to its end
#
# typedef_odd.h:5: ints: flexible-array: the length of the array is not part of the type
# typedef_odd.h:6: to_nodes: flexible-array: the length of the array is not part of the type
# typedef_odd.h:7: names: flexible-array: the length of the array is not part of the type
