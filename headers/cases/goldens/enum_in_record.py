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

# ------------------------------------------------------------ not bound

# 1 macro: include-guard: it only keeps its header from being read twice
