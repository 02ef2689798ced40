"""RPython bindings of enum_and_macro.h.

Made by rffi-import 0.1.0 with:
    rffi-import enum_and_macro.h -o enum_and_macro.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.rtyper.tool import rffi_platform
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['enum_and_macro.h'],
    include_dirs=[_HERE])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ constants

class CConfig:
    # The headers are enough. RPython keeps what the C compiler answers until the
    # question changes, so it has a mark of the definitions in it.
    _compilation_info_ = ExternalCompilationInfo(
        pre_include_bits=(
            eci.pre_include_bits + ('/* definitions a02138a18a5041d6 */',)),
        includes=eci.includes, include_dirs=eci.include_dirs,
        post_include_bits=eci.post_include_bits,
        compile_extra=eci.compile_extra + ('-w',))

    # enum_and_macro.h:5: enum em_family;
    EM_INET = rffi_platform.ConstantInteger('EM_INET')
    EM_INET6 = rffi_platform.ConstantInteger('EM_INET6')
    EM_PLAIN = rffi_platform.ConstantInteger('EM_PLAIN')
    # enum_and_macro.h:15: enum {...};
    EM_LAST = rffi_platform.ConstantInteger('EM_LAST')
    # enum_and_macro.h:12: #define EM_ALIAS EM_PLAIN
    EM_ALIAS = rffi_platform.DefinedConstantInteger('EM_ALIAS')
    # enum_and_macro.h:14: #define EM_SHADOWED 5
    EM_SHADOWED = rffi_platform.DefinedConstantInteger('EM_SHADOWED')

for _name, _value in rffi_platform.configure(CConfig).items():
    globals()[_name] = _value

# ------------------------------------------------------------ types

# enum_and_macro.h:5: enum em_family;
em_family = rffi.UINT

# ------------------------------------------------------------ functions

# enum_and_macro.h:17: int em_use(enum em_family family);
c_em_use = external('em_use', [em_family], rffi.INT)

# ------------------------------------------------------------ not bound

# 1 macro: include-guard: it only keeps its header from being read twice
# not-constant: read it through a C function (separate_module_sources)
#
# enum_and_macro.h:13: EM_MASK: not-constant: C knows its value only when the program runs
