"""RPython bindings of struct_bitfield_types.h.

Made by rffi-import 0.1.0 with:
    rffi-import struct_bitfield_types.h -l struct_bitfield_types -L lib -o struct_bitfield_types.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.rtyper.tool import rffi_platform
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['struct_bitfield_types.h'],
    include_dirs=[_HERE],
    libraries=['struct_bitfield_types'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ constants

class CConfig:
    # The headers are enough. RPython keeps what the C compiler answers until the
    # question changes, so it has a mark of the definitions in it.
    _compilation_info_ = ExternalCompilationInfo(
        pre_include_bits=(
            eci.pre_include_bits + ('/* definitions 688ef88374da883c */',)),
        includes=eci.includes, include_dirs=eci.include_dirs,
        post_include_bits=eci.post_include_bits,
        compile_extra=eci.compile_extra + ('-w',))

    # struct_bitfield_types.h:8: enum bf_kind;
    BF_A = rffi_platform.ConstantInteger('BF_A')
    BF_B = rffi_platform.ConstantInteger('BF_B')
    BF_C = rffi_platform.ConstantInteger('BF_C')
    # struct_bitfield_types.h:9: enum bf_signed;
    BF_MINUS = rffi_platform.ConstantInteger('BF_MINUS')
    BF_PLUS = rffi_platform.ConstantInteger('BF_PLUS')

for _name, _value in rffi_platform.configure(CConfig).items():
    globals()[_name] = _value

# ------------------------------------------------------------ types

# struct_bitfield_types.h:8: enum bf_kind;
bf_kind = rffi.UINT
# struct_bitfield_types.h:9: enum bf_signed;
bf_signed = rffi.INT
# struct_bitfield_types.h:11: struct bf_types;
# flag: bitfields have no address
# whole: bitfields have no address
# kind: bitfields have no address
# direction: bitfields have no address
# sc: bitfields have no address
# uc: bitfields have no address
# typed: bitfields have no address
# fixed: bitfields have no address
# moving: bitfields have no address
# plain: bitfields have no address
# big: bitfields have no address
# huge: bitfields have no address
BF_TYPES = rffi.CStruct('bf_types',
    ('_filler0', rffi.CFixedArray(rffi.ULONGLONG, 4)),    # stands for what RPython cannot say
    hints={'eci': eci})
BF_TYPESP = lltype.Ptr(BF_TYPES)

# ------------------------------------------------------------ functions

# struct_bitfield_types.h:26: _Bool bf_types_flag(const struct bf_types *p);
c_bf_types_flag = external('bf_types_flag', [BF_TYPESP], lltype.Bool)

# ------------------------------------------------------------ not bound

# 1 macro: include-guard: it only keeps its header from being read twice
# bitfield: read and write it through a C function (separate_module_sources)
#
# struct_bitfield_types.h:11: struct bf_types.flag: bitfield: bitfields have no address
# struct_bitfield_types.h:11: struct bf_types.whole: bitfield: bitfields have no address
# struct_bitfield_types.h:11: struct bf_types.kind: bitfield: bitfields have no address
# struct_bitfield_types.h:11: struct bf_types.direction: bitfield: bitfields have no address
# struct_bitfield_types.h:11: struct bf_types.sc: bitfield: bitfields have no address
# struct_bitfield_types.h:11: struct bf_types.uc: bitfield: bitfields have no address
# struct_bitfield_types.h:11: struct bf_types.typed: bitfield: bitfields have no address
# struct_bitfield_types.h:11: struct bf_types.fixed: bitfield: bitfields have no address
# struct_bitfield_types.h:11: struct bf_types.moving: bitfield: bitfields have no address
# struct_bitfield_types.h:11: struct bf_types.plain: bitfield: bitfields have no address
# struct_bitfield_types.h:11: struct bf_types.big: bitfield: bitfields have no address
# struct_bitfield_types.h:11: struct bf_types.huge: bitfield: bitfields have no address
