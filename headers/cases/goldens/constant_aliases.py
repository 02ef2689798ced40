"""RPython bindings of constant_aliases.h.

Made by rffi-import 0.1.0 with:
    rffi-import constant_aliases.h -l constant_aliases -L lib -o constant_aliases.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.rtyper.tool import rffi_platform
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['constant_aliases.h'],
    include_dirs=[_HERE],
    libraries=['constant_aliases'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ constants

class CConfig:
    # The headers are enough. RPython keeps what the C compiler answers until the
    # question changes, so it has a mark of the definitions in it.
    _compilation_info_ = ExternalCompilationInfo(
        pre_include_bits=(
            eci.pre_include_bits + ('/* definitions a4b5857a5fc616d4 */',)),
        includes=eci.includes, include_dirs=eci.include_dirs,
        post_include_bits=eci.post_include_bits,
        compile_extra=eci.compile_extra + ('-w',))

    # constant_aliases.h:7: enum {...};
    CA_FIRST = rffi_platform.ConstantInteger('CA_FIRST')
    CA_SECOND = rffi_platform.ConstantInteger('CA_SECOND')
    # constant_aliases.h:13: #define CA_TWO CA_SECOND
    CA_TWO = rffi_platform.DefinedConstantInteger('CA_TWO')
    # constant_aliases.h:15: #define CA_THREE CA_TWO
    CA_THREE = rffi_platform.DefinedConstantInteger('CA_THREE')

for _name, _value in rffi_platform.configure(CConfig).items():
    globals()[_name] = _value

# ------------------------------------------------------------ types

# constant_aliases.h:6: typedef struct ca_point ca_point;
CA_POINT = rffi.CStruct('ca_point',
    ('x', rffi.INT),
    ('y', rffi.INT),
    hints={'eci': eci})
CA_POINTP = lltype.Ptr(CA_POINT)
# constant_aliases.h:8: struct ca_hidden;
CA_HIDDENP = rffi.COpaquePtr('struct ca_hidden')
# constant_aliases.h:16: #define CA_WORD uint16_t
CA_WORD = rffi.USHORT
# constant_aliases.h:17: #define CA_COUNT unsigned long
CA_COUNT = rffi.ULONG
# constant_aliases.h:18: #define CA_TEXT const char *
CA_TEXT = rffi.CCHARP
# constant_aliases.h:19: #define CA_POINT ca_point
CA_POINT_ = CA_POINT

# ------------------------------------------------------------ functions

# constant_aliases.h:9: int ca_add(int a, int b);
c_ca_add = external('ca_add', [rffi.INT, rffi.INT], rffi.INT)
# constant_aliases.h:11: #define ca_plus ca_add
c_ca_plus = external('ca_add', [rffi.INT, rffi.INT], rffi.INT)
# constant_aliases.h:12: #define ca_sum (ca_plus)
c_ca_sum = external('ca_add', [rffi.INT, rffi.INT], rffi.INT)

# ------------------------------------------------------------ conversions

# To the exact type of a member, an item, a callback's result.
cast = rffi.cast
ARRAYP = rffi.CArrayPtr
INT = rffi.INT
CHAR = rffi.CHAR

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
# not-constant: read it through a C function (separate_module_sources)
#
# constant_aliases.h:20: CA_LOOP_A: not-constant: C knows its value only when the program runs
# constant_aliases.h:21: CA_LOOP_B: not-constant: C knows its value only when the program runs
