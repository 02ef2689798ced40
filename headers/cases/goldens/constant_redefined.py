"""RPython bindings of constant_redefined.h.

Made by rffi-import 0.1.0 with:
    rffi-import constant_redefined.h -o constant_redefined.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.rtyper.tool import rffi_platform
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['constant_redefined.h'],
    include_dirs=[_HERE])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ constants

class CConfig:
    # The headers are enough. RPython keeps what the C compiler answers until the
    # question changes, so it has a mark of the definitions in it.
    _compilation_info_ = ExternalCompilationInfo(
        pre_include_bits=(
            eci.pre_include_bits + ('/* definitions ea39f56e37708da0 */',)),
        includes=eci.includes, include_dirs=eci.include_dirs,
        post_include_bits=eci.post_include_bits,
        compile_extra=eci.compile_extra + ('-w',))

    # constant_redefined.h:6: #define CR_USER (CR_TWICE + 10)
    CR_USER = rffi_platform.DefinedConstantInteger('CR_USER')
    # constant_redefined.h:8: #define CR_TWICE 2
    CR_TWICE = rffi_platform.DefinedConstantInteger('CR_TWICE')
    # constant_redefined.h:12: #define CR_KEPT 4
    CR_KEPT = rffi_platform.DefinedConstantInteger('CR_KEPT')
    # part.h:1: #define CR_PART 9
    CR_PART = rffi_platform.DefinedConstantInteger('CR_PART')
    # constant_redefined.h:22: #define CR_DEFAULT 1
    CR_DEFAULT = rffi_platform.DefinedConstantInteger('CR_DEFAULT')
    # constant_redefined.h:24: #define CR_LATE 6
    CR_LATE = rffi_platform.DefinedConstantInteger('CR_LATE')

for _name, _value in rffi_platform.configure(CConfig).items():
    globals()[_name] = _value

# ------------------------------------------------------------ not bound

# 1 macro: include-guard: it only keeps its header from being read twice
# not-constant: read it through a C function (separate_module_sources)
#
# constant_redefined.h:10: CR_OF_GONE: not-constant: 'CR_GONE': C knows its value only when the program runs
