"""RPython bindings of callback_integers.h.

Made by rffi-import 0.1.0 with:
    rffi-import callback_integers.h -l callback_integers -L lib -o callback_integers.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.rtyper.annlowlevel import llhelper
from rpython.rtyper.tool import rffi_platform
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['callback_integers.h'],
    include_dirs=[_HERE],
    libraries=['callback_integers'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ constants

class CConfig:
    # The headers are enough. RPython keeps what the C compiler answers until the
    # question changes, so it has a mark of the definitions in it.
    _compilation_info_ = ExternalCompilationInfo(
        pre_include_bits=(
            eci.pre_include_bits + ('/* definitions fd4eb33f26b199d5 */',)),
        includes=eci.includes, include_dirs=eci.include_dirs,
        post_include_bits=eci.post_include_bits,
        compile_extra=eci.compile_extra + ('-w',))

    # callback_integers.h:10: typedef enum {...} ci_kind;
    CI_ONE = rffi_platform.ConstantInteger('CI_ONE')
    CI_TWO = rffi_platform.ConstantInteger('CI_TWO')
    # callback_integers.h:11: typedef enum {...} ci_order;
    CI_LESS = rffi_platform.ConstantInteger('CI_LESS')
    CI_MORE = rffi_platform.ConstantInteger('CI_MORE')

for _name, _value in rffi_platform.configure(CConfig).items():
    globals()[_name] = _value

# ------------------------------------------------------------ types

# callback_integers.h:9: typedef int ci_number;
ci_number = rffi.INT
# callback_integers.h:10: typedef enum {...} ci_kind;
ci_kind = rffi.UINT
# callback_integers.h:11: typedef enum {...} ci_order;
ci_order = rffi.INT
# int in callbacks: rffi.INT is long on 32-bit machines.
C_INT = rffi.INT_real if rffi.INT is lltype.Signed else rffi.INT
# unsigned int in callbacks: rffi.UINT is unsigned long on 32-bit machines.
C_UINT = (getattr(rffi, 'UINT_real', rffi.UINT)
          if rffi.UINT is lltype.Unsigned else rffi.UINT)
# callback_integers.h:13: typedef int (*ci_int)(int, unsigned int);
CI_INT = rffi.CCallback([C_INT, C_UINT], C_INT)
# callback_integers.h:14: typedef ci_number (*ci_typedef)(const ci_number,
#     int32_t);
CI_TYPEDEF = rffi.CCallback([C_INT, C_INT], C_INT)
# callback_integers.h:15: typedef ci_order (*ci_enum)(ci_kind);
CI_ENUM = rffi.CCallback([C_UINT], C_INT)
# callback_integers.h:16: typedef mode_t (*ci_mode)(pid_t, uint32_t);
CI_MODE = rffi.CCallback([C_INT, C_UINT], C_UINT)
# callback_integers.h:17: typedef wchar_t (*ci_wide)(wchar_t);
CI_WIDE = rffi.CCallback([rffi.WCHAR_T], rffi.WCHAR_T)
# callback_integers.h:18: typedef void (*ci_nested)(int (*)(int));
CI_NESTED = rffi.CCallback([rffi.CCallback([C_INT], C_INT)], lltype.Void)
# callback_integers.h:20: struct ci_calls;
CI_CALLS = rffi.CStruct('ci_calls',
    ('first', CI_INT),
    ('second', rffi.CCallback([rffi.SHORT, rffi.LONG], C_UINT)),
    hints={'eci': eci})
CI_CALLSP = lltype.Ptr(CI_CALLS)

# ------------------------------------------------------------ functions

# callback_integers.h:22: int ci_call(ci_int f, int x, unsigned int y);
c_ci_call = external('ci_call', [CI_INT, rffi.INT, rffi.UINT], rffi.INT)
# callback_integers.h:23: unsigned int ci_second(const struct ci_calls
#     *calls);
c_ci_second = external('ci_second', [CI_CALLSP], rffi.UINT)
# callback_integers.h:24: mode_t ci_call_mode(ci_mode f);
c_ci_call_mode = external('ci_call_mode', [CI_MODE], rffi.MODE_T)

# ------------------------------------------------------------ conversions

# To the exact type of a member, an item, a callback's result.
cast = rffi.cast
ARRAYP = rffi.CArrayPtr
WCHAR_T = rffi.WCHAR_T
SHORT = rffi.SHORT
LONG = rffi.LONG

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
#     def called(a1, a2):
#         ...
#         return cast(C_INT, 0)
#     called._errorcode_ = cast(C_INT, -1)

def callback(P, function):
    """The constant function as a P, where it is no parameter."""
    return llhelper(P, rffi._make_wrapper_for(P, function, None, True))
callback._annspecialcase_ = 'specialize:arg(0, 1)'

# ------------------------------------------------------------ not bound

# 1 macro: include-guard: it only keeps its header from being read twice
