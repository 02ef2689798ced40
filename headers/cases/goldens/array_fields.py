"""RPython bindings of array_fields.h.

Made by rffi-import 0.1.0 with:
    rffi-import array_fields.h -l array_fields -L lib -o array_fields.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.rtyper.annlowlevel import llhelper
from rpython.rtyper.tool import rffi_platform
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['array_fields.h'],
    include_dirs=[_HERE],
    libraries=['array_fields'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ constants

class CConfig:
    # The headers are enough. RPython keeps what the C compiler answers until the
    # question changes, so it has a mark of the definitions in it.
    _compilation_info_ = ExternalCompilationInfo(
        pre_include_bits=(
            eci.pre_include_bits + ('/* definitions bca198b6fb14a835 */',)),
        includes=eci.includes, include_dirs=eci.include_dirs,
        post_include_bits=eci.post_include_bits,
        compile_extra=eci.compile_extra + ('-w',))

    # array_fields.h:7: enum af_kind;
    AF_A = rffi_platform.ConstantInteger('AF_A')
    AF_B = rffi_platform.ConstantInteger('AF_B')

for _name, _value in rffi_platform.configure(CConfig).items():
    globals()[_name] = _value

# ------------------------------------------------------------ types

# array_fields.h:7: enum af_kind;
af_kind = rffi.UINT
# array_fields.h:8: struct af_part;
AF_PART = rffi.CStruct('af_part',
    ('tag', rffi.CHAR),
    ('value', rffi.SHORT),
    hints={'eci': eci})
AF_PARTP = lltype.Ptr(AF_PART)
# array_fields.h:10: struct af_part parts[3];
# to be cast to a pointer to its items
AF_ALL__PARTS = rffi.CStruct('__typeof__(((struct af_all *)0)->parts)',
    ('_items', rffi.CFixedArray(rffi.USHORT, 6)),
    hints={'eci': eci, 'typedef': True})
AF_ALL__PARTSP = lltype.Ptr(AF_ALL__PARTS)
# int in callbacks: rffi.INT is long on 32-bit machines.
C_INT = rffi.INT_real if rffi.INT is lltype.Signed else rffi.INT
# array_fields.h:10: struct af_all;
AF_ALL = rffi.CStruct('af_all',
    ('parts', AF_ALL__PARTS),
    ('links', rffi.CFixedArray(AF_PARTP, 2)),
    ('handlers', rffi.CFixedArray(rffi.CCallback([C_INT], C_INT), 2)),
    ('kinds', rffi.CFixedArray(af_kind, 4)),
    ('flags', rffi.CFixedArray(lltype.Bool, 5)),
    ('names', rffi.CFixedArray(rffi.CONST_CCHARP, 2)),
    ('slots', rffi.CFixedArray(rffi.VOIDP, 2)),
    ('bytes', rffi.CFixedArray(rffi.UCHAR, 7)),
    hints={'eci': eci})
AF_ALLP = lltype.Ptr(AF_ALL)

# ------------------------------------------------------------ functions

# array_fields.h:21: void af_fill(struct af_all *all);
c_af_fill = external('af_fill', [AF_ALLP], lltype.Void)

# ------------------------------------------------------------ conversions

# To the exact type of a member, an item, a callback's result.
cast = rffi.cast
ARRAYP = rffi.CArrayPtr
CHAR = rffi.CHAR
SHORT = rffi.SHORT
USHORT = rffi.USHORT
CONST_CCHARP = rffi.CONST_CCHARP
VOIDP = rffi.VOIDP
UCHAR = rffi.UCHAR

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
