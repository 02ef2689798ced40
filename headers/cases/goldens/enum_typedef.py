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

# ------------------------------------------------------------ not bound

# 1 macro: include-guard: it only keeps its header from being read twice
