"""RPython bindings of enum_limits.h.

Made by rffi-import 0.1.0 with:
    rffi-import enum_limits.h -l enum_limits -L lib -o enum_limits.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.rtyper.tool import rffi_platform
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['enum_limits.h'],
    include_dirs=[_HERE],
    libraries=['enum_limits'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ constants

class CConfig:
    # The headers are enough. RPython keeps what the C compiler answers until the
    # question changes, so it has a mark of the definitions in it.
    _compilation_info_ = ExternalCompilationInfo(
        pre_include_bits=(
            eci.pre_include_bits + ('/* definitions 566185e2c60eff64 */',)),
        includes=eci.includes, include_dirs=eci.include_dirs,
        post_include_bits=eci.post_include_bits,
        compile_extra=eci.compile_extra + ('-w',))

    # enum_limits.h:5: enum limit_int;
    LIMIT_INT_MIN = rffi_platform.ConstantInteger('LIMIT_INT_MIN')
    LIMIT_INT_MAX = rffi_platform.ConstantInteger('LIMIT_INT_MAX')
    # enum_limits.h:6: enum limit_uint;
    LIMIT_ZERO = rffi_platform.ConstantInteger('LIMIT_ZERO')
    LIMIT_UINT_MAX = rffi_platform.ConstantInteger('LIMIT_UINT_MAX')
    # enum_limits.h:7: enum limit_both;
    LIMIT_MINUS = rffi_platform.ConstantInteger('LIMIT_MINUS')
    LIMIT_OVER = rffi_platform.ConstantInteger('LIMIT_OVER')

for _name, _value in rffi_platform.configure(CConfig).items():
    globals()[_name] = _value

# ------------------------------------------------------------ types

# enum_limits.h:5: enum limit_int;
limit_int = rffi.INT
# enum_limits.h:6: enum limit_uint;
limit_uint = rffi.UINT
# enum_limits.h:7: enum limit_both;
limit_both = rffi.LONG

# ------------------------------------------------------------ functions

# enum_limits.h:9: enum limit_int limit_int_of(int x);
c_limit_int_of = external('limit_int_of', [rffi.INT], limit_int)
# enum_limits.h:10: enum limit_uint limit_uint_of(unsigned int x);
c_limit_uint_of = external('limit_uint_of', [rffi.UINT], limit_uint)
# enum_limits.h:11: enum limit_both limit_both_of(long x);
c_limit_both_of = external('limit_both_of', [rffi.LONG], limit_both)

# ------------------------------------------------------------ not bound

# 1 macro: include-guard: it only keeps its header from being read twice
