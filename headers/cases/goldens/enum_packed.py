"""RPython bindings of enum_packed.h.

Made by rffi-import 0.1.0 with:
    rffi-import enum_packed.h -l enum_packed -L lib -o enum_packed.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.rtyper.tool import rffi_platform
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['enum_packed.h'],
    include_dirs=[_HERE],
    libraries=['enum_packed'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ constants

class CConfig:
    # The headers are enough. RPython keeps what the C compiler answers until the
    # question changes, so it has a mark of the definitions in it.
    _compilation_info_ = ExternalCompilationInfo(
        pre_include_bits=(
            eci.pre_include_bits + ('/* definitions c03e85cf9e9556ea */',)),
        includes=eci.includes, include_dirs=eci.include_dirs,
        post_include_bits=eci.post_include_bits,
        compile_extra=eci.compile_extra + ('-w',))

    # enum_packed.h:5: enum tiny;
    TINY_A = rffi_platform.ConstantInteger('TINY_A')
    TINY_B = rffi_platform.ConstantInteger('TINY_B')
    # enum_packed.h:6: typedef enum {...} small;
    SMALL_A = rffi_platform.ConstantInteger('SMALL_A')
    SMALL_B = rffi_platform.ConstantInteger('SMALL_B')

for _name, _value in rffi_platform.configure(CConfig).items():
    globals()[_name] = _value

# ------------------------------------------------------------ types

# enum_packed.h:5: enum tiny;
tiny = rffi.UCHAR
# enum_packed.h:6: typedef enum {...} small;
small = rffi.SHORT
# enum_packed.h:11: struct tiny_holder;
TINY_HOLDER = rffi.CStruct('tiny_holder',
    ('a', tiny),
    ('b', tiny),
    ('c', small),
    hints={'eci': eci})
TINY_HOLDERP = lltype.Ptr(TINY_HOLDER)

# ------------------------------------------------------------ functions

# enum_packed.h:8: enum tiny tiny_other(enum tiny x);
c_tiny_other = external('tiny_other', [tiny], tiny)
# enum_packed.h:9: small small_other(small x);
c_small_other = external('small_other', [small], small)
# enum_packed.h:17: void tiny_fill(struct tiny_holder *holder);
c_tiny_fill = external('tiny_fill', [TINY_HOLDERP], lltype.Void)

# ------------------------------------------------------------ helpers

def tiny_other(x):
    """enum tiny tiny_other(enum tiny x)

    Result: int [type]
    """
    return rffi.cast(lltype.Signed, c_tiny_other(x))
tiny_other._annspecialcase_ = 'specialize:ll'

def small_other(x):
    """small small_other(small x)

    Result: int [type]
    """
    return rffi.cast(lltype.Signed, c_small_other(x))
small_other._annspecialcase_ = 'specialize:ll'

# ------------------------------------------------------------ conversions

# To the exact type of a member, an item, a callback's result.
cast = rffi.cast
ARRAYP = rffi.CArrayPtr

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
