"""RPython bindings of enum_in_record.h.

Made by rffi-import 0.1.0 with:
    rffi-import enum_in_record.h -l enum_in_record -L lib -o enum_in_record.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.rtyper.tool import rffi_platform
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['enum_in_record.h'],
    include_dirs=[_HERE],
    post_include_bits=['typedef __typeof__((*(struct engine *)0).box) rffi_engine__box;'],
    libraries=['enum_in_record'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ constants

class CConfig:
    # The headers are enough. RPython keeps what the C compiler answers until the
    # question changes, so it has a mark of the definitions in it.
    _compilation_info_ = ExternalCompilationInfo(
        pre_include_bits=(
            eci.pre_include_bits + ('/* definitions 5e8f92023f32bf9c */',)),
        includes=eci.includes, include_dirs=eci.include_dirs,
        post_include_bits=eci.post_include_bits,
        compile_extra=eci.compile_extra + ('-w',))

    # enum_in_record.h:6: enum engine_state;
    ENGINE_OFF = rffi_platform.ConstantInteger('ENGINE_OFF')
    ENGINE_ON = rffi_platform.ConstantInteger('ENGINE_ON')
    # enum_in_record.h:8: enum gear;
    GEAR_R = rffi_platform.ConstantInteger('GEAR_R')
    GEAR_N = rffi_platform.ConstantInteger('GEAR_N')
    GEAR_1 = rffi_platform.ConstantInteger('GEAR_1')

for _name, _value in rffi_platform.configure(CConfig).items():
    globals()[_name] = _value

# ------------------------------------------------------------ types

# enum_in_record.h:6: enum engine_state;
engine_state = rffi.UINT
# enum_in_record.h:8: enum gear;
gear = rffi.INT
# enum_in_record.h:7: union {...} rffi_engine__box;
ENGINE__BOX = rffi.CStruct('rffi_engine__box',
    ('gear', gear),
    ('raw', rffi.INT),
    hints={'eci': eci, 'typedef': True, 'union': True})
ENGINE__BOXP = lltype.Ptr(ENGINE__BOX)
# enum_in_record.h:5: struct engine;
ENGINE = rffi.CStruct('engine',
    ('state', engine_state),
    ('box', ENGINE__BOX),
    hints={'eci': eci})
ENGINEP = lltype.Ptr(ENGINE)

# ------------------------------------------------------------ functions

# enum_in_record.h:13: enum engine_state engine_state_of(const struct engine
#     *engine);
c_engine_state_of = external('engine_state_of', [ENGINEP], engine_state)
# enum_in_record.h:14: enum gear engine_gear(const struct engine *engine);
c_engine_gear = external('engine_gear', [ENGINEP], gear)

# ------------------------------------------------------------ conversions

# To the exact type of a member, an item, a callback's result.
cast = rffi.cast
ARRAYP = rffi.CArrayPtr
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
