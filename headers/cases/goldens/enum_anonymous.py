"""RPython bindings of enum_anonymous.h.

Made by rffi-import 0.1.0 with:
    rffi-import enum_anonymous.h -l enum_anonymous -L lib -o enum_anonymous.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.rtyper.tool import rffi_platform
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['enum_anonymous.h'],
    include_dirs=[_HERE],
    libraries=['enum_anonymous'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ constants

class CConfig:
    # The headers are enough. RPython keeps what the C compiler answers until the
    # question changes, so it has a mark of the definitions in it.
    _compilation_info_ = ExternalCompilationInfo(
        pre_include_bits=(
            eci.pre_include_bits + ('/* definitions fd374c29f876aae3 */',)),
        includes=eci.includes, include_dirs=eci.include_dirs,
        post_include_bits=eci.post_include_bits,
        compile_extra=eci.compile_extra + ('-w',))

    # enum_anonymous.h:5: enum {...};
    ANON_BUFFER = rffi_platform.ConstantInteger('ANON_BUFFER')
    ANON_RETRIES = rffi_platform.ConstantInteger('ANON_RETRIES')
    # enum_anonymous.h:6: typedef enum {...} open_mode;
    MODE_READ = rffi_platform.ConstantInteger('MODE_READ')
    MODE_WRITE = rffi_platform.ConstantInteger('MODE_WRITE')
    # enum_anonymous.h:13: enum {...};
    DEFAULT_OFF = rffi_platform.ConstantInteger('DEFAULT_OFF')
    DEFAULT_ON = rffi_platform.ConstantInteger('DEFAULT_ON')
    # enum_anonymous.h:9: enum {...};
    STATE_IDLE = rffi_platform.ConstantInteger('STATE_IDLE')
    STATE_BUSY = rffi_platform.ConstantInteger('STATE_BUSY')
    # enum_anonymous.h:10: enum {...};
    FLAG_A = rffi_platform.ConstantInteger('FLAG_A')

for _name, _value in rffi_platform.configure(CConfig).items():
    globals()[_name] = _value

# ------------------------------------------------------------ types

# enum_anonymous.h:6: typedef enum {...} open_mode;
open_mode = rffi.UINT
# enum_anonymous.h:8: struct anon_state;
ANON_STATE = rffi.CStruct('anon_state',
    ('state', rffi.UINT),
    ('flags', rffi.CFixedArray(rffi.INT, 2)),
    hints={'eci': eci})
ANON_STATEP = lltype.Ptr(ANON_STATE)

# ------------------------------------------------------------ functions

# enum_anonymous.h:15: int anon_open(open_mode mode);
c_anon_open = external('anon_open', [open_mode], rffi.INT)
# enum_anonymous.h:16: int anon_busy(const struct anon_state *state);
c_anon_busy = external('anon_busy', [ANON_STATEP], rffi.INT)

# ------------------------------------------------------------ variables

# enum_anonymous.h:13: extern enum {...} anon_default;
get_anon_default, set_anon_default = rffi.CExternVariable(
    rffi.UINT,
    'anon_default',
    eci,
    c_type='unsigned int',
    sandboxsafe=True,
    declare_as_extern=False)

# ------------------------------------------------------------ conversions

# To the exact type of a member, an item, a callback's result.
cast = rffi.cast
ARRAYP = rffi.CArrayPtr
UINT = rffi.UINT
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

# ------------------------------------------------------------ not bound

# 1 macro: include-guard: it only keeps its header from being read twice
