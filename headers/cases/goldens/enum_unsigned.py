"""RPython bindings of enum_unsigned.h.

Made by rffi-import 0.1.0 with:
    rffi-import enum_unsigned.h -l enum_unsigned -L lib -o enum_unsigned.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.rtyper.tool import rffi_platform
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['enum_unsigned.h'],
    include_dirs=[_HERE],
    libraries=['enum_unsigned'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ constants

class CConfig:
    # The headers are enough. RPython keeps what the C compiler answers until the
    # question changes, so it has a mark of the definitions in it.
    _compilation_info_ = ExternalCompilationInfo(
        pre_include_bits=(
            eci.pre_include_bits + ('/* definitions 32157a3f72799310 */',)),
        includes=eci.includes, include_dirs=eci.include_dirs,
        post_include_bits=eci.post_include_bits,
        compile_extra=eci.compile_extra + ('-w',))

    # enum_unsigned.h:5: enum traffic;
    TRAFFIC_RED = rffi_platform.ConstantInteger('TRAFFIC_RED')
    TRAFFIC_AMBER = rffi_platform.ConstantInteger('TRAFFIC_AMBER')
    TRAFFIC_GREEN = rffi_platform.ConstantInteger('TRAFFIC_GREEN')

for _name, _value in rffi_platform.configure(CConfig).items():
    globals()[_name] = _value

# ------------------------------------------------------------ types

# enum_unsigned.h:5: enum traffic;
traffic = rffi.UINT
# enum_unsigned.h:11: struct traffic_light;
TRAFFIC_LIGHT = rffi.CStruct('traffic_light',
    ('now', traffic),
    ('plan', rffi.CFixedArray(traffic, 3)),
    hints={'eci': eci})
TRAFFIC_LIGHTP = lltype.Ptr(TRAFFIC_LIGHT)

# ------------------------------------------------------------ functions

# enum_unsigned.h:7: enum traffic traffic_next(enum traffic light);
c_traffic_next = external('traffic_next', [traffic], traffic)
# enum_unsigned.h:8: void traffic_store(enum traffic *out, int n);
c_traffic_store = external(
    'traffic_store', [rffi.UINTP, rffi.INT], lltype.Void)
# enum_unsigned.h:9: int traffic_count(const enum traffic lights[], int n,
#     enum traffic which);
c_traffic_count = external(
    'traffic_count', [rffi.UINTP, rffi.INT, traffic], rffi.INT)
# enum_unsigned.h:16: void traffic_light_start(struct traffic_light *light);
c_traffic_light_start = external(
    'traffic_light_start', [TRAFFIC_LIGHTP], lltype.Void)

# ------------------------------------------------------------ conversions

# To the exact type of a member, an item, a callback's result.
cast = rffi.cast
ARRAYP = rffi.CArrayPtr
UINT = rffi.UINT

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
