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

# ------------------------------------------------------------ not bound

# 1 macro: include-guard: it only keeps its header from being read twice
