"""RPython bindings of enum_bit_flags.h.

Made by rffi-import 0.1.0 with:
    rffi-import enum_bit_flags.h -l enum_bit_flags -L lib -o enum_bit_flags.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.rtyper.tool import rffi_platform
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['enum_bit_flags.h'],
    include_dirs=[_HERE],
    libraries=['enum_bit_flags'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ constants

class CConfig:
    # The headers are enough. RPython keeps what the C compiler answers until the
    # question changes, so it has a mark of the definitions in it.
    _compilation_info_ = ExternalCompilationInfo(
        pre_include_bits=(
            eci.pre_include_bits + ('/* definitions 161435d501c42461 */',)),
        includes=eci.includes, include_dirs=eci.include_dirs,
        post_include_bits=eci.post_include_bits,
        compile_extra=eci.compile_extra + ('-w',))

    # enum_bit_flags.h:5: typedef enum bf_flag bf_flag;
    FLAG_NONE = rffi_platform.ConstantInteger('FLAG_NONE')
    FLAG_A = rffi_platform.ConstantInteger('FLAG_A')
    FLAG_B = rffi_platform.ConstantInteger('FLAG_B')
    FLAG_TOP = rffi_platform.ConstantInteger('FLAG_TOP')
    # enum_bit_flags.h:6: #define FLAG_BOTH (FLAG_A | FLAG_B)
    FLAG_BOTH = rffi_platform.DefinedConstantInteger('FLAG_BOTH')

for _name, _value in rffi_platform.configure(CConfig).items():
    globals()[_name] = _value

# ------------------------------------------------------------ types

# enum_bit_flags.h:5: typedef enum bf_flag bf_flag;
bf_flag = rffi.UINT

# ------------------------------------------------------------ functions

# enum_bit_flags.h:8: int flags_count(unsigned int flags);
c_flags_count = external('flags_count', [rffi.UINT], rffi.INT)
# enum_bit_flags.h:9: bf_flag flags_add(bf_flag flags, enum bf_flag more);
c_flags_add = external('flags_add', [bf_flag, bf_flag], bf_flag)

# ------------------------------------------------------------ not bound

# 1 macro: include-guard: it only keeps its header from being read twice
