"""RPython bindings of enum_typedef.h.

Made by rffi-import 0.1.0 with:
    rffi-import enum_typedef.h -l enum_typedef -L lib -o enum_typedef.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.rtyper.tool import rffi_platform
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['enum_typedef.h'],
    include_dirs=[_HERE],
    libraries=['enum_typedef'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ constants

class CConfig:
    # The headers are enough. RPython keeps what the C compiler answers until the
    # question changes, so it has a mark of the definitions in it.
    _compilation_info_ = ExternalCompilationInfo(
        pre_include_bits=(
            eci.pre_include_bits + ('/* definitions a90d1d768535fcf6 */',)),
        includes=eci.includes, include_dirs=eci.include_dirs,
        post_include_bits=eci.post_include_bits,
        compile_extra=eci.compile_extra + ('-w',))

    # enum_typedef.h:5: typedef enum color color;
    COLOR_RED = rffi_platform.ConstantInteger('COLOR_RED')
    COLOR_BLUE = rffi_platform.ConstantInteger('COLOR_BLUE')
    # enum_typedef.h:7: typedef enum shape_tag shape;
    SHAPE_DOT = rffi_platform.ConstantInteger('SHAPE_DOT')
    SHAPE_LINE = rffi_platform.ConstantInteger('SHAPE_LINE')
    # enum_typedef.h:9: typedef enum {...} unit;
    UNIT_M = rffi_platform.ConstantInteger('UNIT_M')
    UNIT_KM = rffi_platform.ConstantInteger('UNIT_KM')

for _name, _value in rffi_platform.configure(CConfig).items():
    globals()[_name] = _value

# ------------------------------------------------------------ types

# enum_typedef.h:5: typedef enum color color;
color = rffi.UINT
# enum_typedef.h:7: typedef enum shape_tag shape;
shape = rffi.UINT
# enum_typedef.h:8: typedef shape figure;
figure = shape
# enum_typedef.h:9: typedef enum {...} unit;
unit = rffi.INT
# enum_typedef.h:9: typedef enum {...} *unit_ptr;
UNIT_PTR = rffi.INTP

# ------------------------------------------------------------ functions

# enum_typedef.h:11: color enum_typedef_color(enum color c);
c_enum_typedef_color = external('enum_typedef_color', [color], color)
# enum_typedef.h:12: figure enum_typedef_shape(enum shape_tag s, shape other);
c_enum_typedef_shape = external('enum_typedef_shape', [shape, shape], figure)
# enum_typedef.h:13: void enum_typedef_unit(unit u, unit_ptr out);
c_enum_typedef_unit = external(
    'enum_typedef_unit', [unit, UNIT_PTR], lltype.Void)

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
