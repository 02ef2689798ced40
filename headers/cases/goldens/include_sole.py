"""RPython bindings of include_sole.h.

Made by rffi-import 0.1.0 with:
    rffi-import include_sole.h -o include_sole.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.rtyper.tool import rffi_platform
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['include_sole.h'],
    include_dirs=[_HERE])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ constants

class CConfig:
    # The headers are enough. RPython keeps what the C compiler answers until the
    # question changes, so it has a mark of the definitions in it.
    _compilation_info_ = ExternalCompilationInfo(
        pre_include_bits=(
            eci.pre_include_bits + ('/* definitions 2a7538c15ebf85df */',)),
        includes=eci.includes, include_dirs=eci.include_dirs,
        post_include_bits=eci.post_include_bits,
        compile_extra=eci.compile_extra + ('-w',))

    # sys/file.h:33: #define L_SET 0
    L_SET = rffi_platform.DefinedConstantInteger('L_SET')
    # sys/file.h:34: #define L_INCR 1
    L_INCR = rffi_platform.DefinedConstantInteger('L_INCR')
    # sys/file.h:35: #define L_XTND 2
    L_XTND = rffi_platform.DefinedConstantInteger('L_XTND')
    # sys/file.h:40: #define LOCK_SH 1
    LOCK_SH = rffi_platform.DefinedConstantInteger('LOCK_SH')
    # sys/file.h:41: #define LOCK_EX 2
    LOCK_EX = rffi_platform.DefinedConstantInteger('LOCK_EX')
    # sys/file.h:42: #define LOCK_UN 8
    LOCK_UN = rffi_platform.DefinedConstantInteger('LOCK_UN')
    # sys/file.h:45: #define LOCK_NB 4
    LOCK_NB = rffi_platform.DefinedConstantInteger('LOCK_NB')

for _name, _value in rffi_platform.configure(CConfig).items():
    globals()[_name] = _value

# ------------------------------------------------------------ functions

# sys/file.h:50: int flock(int __fd, int __operation);
c_flock = external(
    'flock', [rffi.INT, rffi.INT], rffi.INT, save_err=rffi.RFFI_SAVE_ERRNO)

# ------------------------------------------------------------ not bound

# 1 macro: include-guard: it only keeps its header from being read twice
