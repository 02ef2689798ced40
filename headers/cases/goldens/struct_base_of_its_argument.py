"""RPython bindings of struct_base_of_its_argument.h.

Made by rffi-import 0.1.0 with:
    rffi-import struct_base_of_its_argument.h -l struct_base_of_its_argument -L lib -o struct_base_of_its_argument.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.rtyper.annlowlevel import llhelper
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['struct_base_of_its_argument.h'],
    include_dirs=[_HERE],
    libraries=['struct_base_of_its_argument'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ types

# int in callbacks: rffi.INT is long on 32-bit machines.
C_INT = rffi.INT_real if rffi.INT is lltype.Signed else rffi.INT
# struct_base_of_its_argument.h:6: struct sba_base;
# f: its type needs this record before it is complete, so it is void *
SBA_BASE = rffi.CStruct('sba_base',
    ('f', rffi.VOIDP),
    ('plain', rffi.CCallback([C_INT], C_INT)),
    ('n', rffi.INT),
    hints={'eci': eci})
SBA_BASEP = lltype.Ptr(SBA_BASE)
# struct_base_of_its_argument.h:7: struct sba_derived;
SBA_DERIVED = rffi.CStruct('sba_derived',
    ('base', SBA_BASE),
    ('own', rffi.INT),
    hints={'eci': eci})
SBA_DERIVEDP = lltype.Ptr(SBA_DERIVED)
SBA_CLASSP = lltype.Ptr(lltype.ForwardReference())
# struct_base_of_its_argument.h:10: typedef struct sba_object sba_object;
SBA_OBJECT = rffi.CStruct('sba_object',
    ('type', SBA_CLASSP),
    ('id', rffi.INT),
    hints={'eci': eci})
SBA_OBJECTP = lltype.Ptr(SBA_OBJECT)
# struct_base_of_its_argument.h:11: typedef struct sba_class sba_class;
SBA_CLASS = rffi.CStruct('sba_class',
    ('head', SBA_OBJECT),
    ('dispose', rffi.CCallback([SBA_OBJECTP], lltype.Void)),
    ('parent', SBA_CLASSP),
    hints={'eci': eci})
SBA_CLASSP.TO.become(SBA_CLASS)
# struct_base_of_its_argument.h:13: struct sba_beside;
SBA_BESIDE = rffi.CStruct('sba_beside',
    ('a', rffi.INT),
    ('base', SBA_BASEP),
    hints={'eci': eci})
SBA_BESIDEP = lltype.Ptr(SBA_BESIDE)

# ------------------------------------------------------------ functions

# struct_base_of_its_argument.h:15: int sba_call(struct sba_derived *d);
c_sba_call = external('sba_call', [SBA_DERIVEDP], rffi.INT)
# struct_base_of_its_argument.h:16: int sba_beside_a(struct sba_beside *b);
c_sba_beside_a = external('sba_beside_a', [SBA_BESIDEP], rffi.INT)
# struct_base_of_its_argument.h:17: int sba_base_n(const struct sba_base *b);
c_sba_base_n = external('sba_base_n', [SBA_BASEP], rffi.INT)
# struct_base_of_its_argument.h:18: int sba_dispose(sba_class *type,
#     sba_object *o);
c_sba_dispose = external('sba_dispose', [SBA_CLASSP, SBA_OBJECTP], rffi.INT)

# ------------------------------------------------------------ conversions

# To the exact type of a member, an item, a callback's result.
cast = rffi.cast
ARRAYP = rffi.CArrayPtr
VOIDP = rffi.VOIDP
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
