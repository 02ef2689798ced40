"""RPython bindings of text_latin1.h.

Made by rffi-import 0.1.0 with:
    rffi-import text_latin1.h -l text_latin1 -L lib -o text_latin1.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.rtyper.tool import rffi_platform
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['text_latin1.h'],
    include_dirs=[_HERE],
    libraries=['text_latin1'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ constants

class CConfig:
    # The headers are enough. RPython keeps what the C compiler answers until the
    # question changes, so it has a mark of the definitions in it.
    _compilation_info_ = ExternalCompilationInfo(
        pre_include_bits=(
            eci.pre_include_bits + ('/* definitions 1724607b31aaf3c3 */',)),
        includes=eci.includes, include_dirs=eci.include_dirs,
        post_include_bits=eci.post_include_bits,
        compile_extra=eci.compile_extra + ('-w',))

    # text_latin1.h:7: #define LATIN1_TEXT "gr\u{fffd}\u{fffd}e"
    LATIN1_TEXT = rffi_platform.DefinedConstantString('LATIN1_TEXT')

for _name, _value in rffi_platform.configure(CConfig).items():
    globals()[_name] = _value

# ------------------------------------------------------------ functions

# text_latin1.h:6: int latin1_size(int x);
c_latin1_size = external('latin1_size', [rffi.INT], rffi.INT)

# ------------------------------------------------------------ not bound

# 1 macro: include-guard: it only keeps its header from being read twice
