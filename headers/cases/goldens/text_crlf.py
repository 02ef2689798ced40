"""RPython bindings of text_crlf.h.

Made by rffi-import 0.1.0 with:
    rffi-import text_crlf.h -l text_crlf -L lib -o text_crlf.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.rtyper.tool import rffi_platform
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['text_crlf.h'],
    include_dirs=[_HERE],
    libraries=['text_crlf'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ constants

class CConfig:
    # The headers are enough. RPython keeps what the C compiler answers until the
    # question changes, so it has a mark of the definitions in it.
    _compilation_info_ = ExternalCompilationInfo(
        pre_include_bits=(
            eci.pre_include_bits + ('/* definitions 9f93245dc1e9675c */',)),
        includes=eci.includes, include_dirs=eci.include_dirs,
        post_include_bits=eci.post_include_bits,
        compile_extra=eci.compile_extra + ('-w',))

    # text_crlf.h:5: #define CRLF_LONG 1 + \ 2
    CRLF_LONG = rffi_platform.DefinedConstantInteger('CRLF_LONG')

for _name, _value in rffi_platform.configure(CConfig).items():
    globals()[_name] = _value

# ------------------------------------------------------------ types

# text_crlf.h:12: struct crlf;
CRLF = rffi.CStruct('crlf',
    ('x', rffi.INT),
    hints={'eci': eci})
CRLFP = lltype.Ptr(CRLF)

# ------------------------------------------------------------ functions

# text_crlf.h:10: int crlf_add(int a, int b);
c_crlf_add = external('crlf_add', [rffi.INT, rffi.INT], rffi.INT)
# text_crlf.h:13: int crlf_x(const struct crlf *c);
c_crlf_x = external('crlf_x', [CRLFP], rffi.INT)

# ------------------------------------------------------------ not bound

# 1 macro: include-guard: it only keeps its header from being read twice
