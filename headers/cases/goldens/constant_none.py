"""RPython bindings of constant_none.h.

Made by rffi-import 0.1.0 with:
    rffi-import constant_none.h -o constant_none.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.rtyper.tool import rffi_platform
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['constant_none.h'],
    include_dirs=[_HERE])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ constants

class CConfig:
    # The headers are enough. RPython keeps what the C compiler answers until the
    # question changes, so it has a mark of the definitions in it.
    _compilation_info_ = ExternalCompilationInfo(
        pre_include_bits=(
            eci.pre_include_bits + ('/* definitions d5fb603ba4ffd14d */',)),
        includes=eci.includes, include_dirs=eci.include_dirs,
        post_include_bits=eci.post_include_bits,
        compile_extra=eci.compile_extra + ('-w',))

    # constant_none.h:24: #define CN_GOOD 1
    CN_GOOD = rffi_platform.DefinedConstantInteger('CN_GOOD')

for _name, _value in rffi_platform.configure(CConfig).items():
    globals()[_name] = _value

# ------------------------------------------------------------ functions

# constant_none.h:26: int cn_next(void);
c_cn_next = external('cn_next', [], rffi.INT)

# ------------------------------------------------------------ variables

# constant_none.h:27: extern int cn_state;
get_cn_state, set_cn_state = rffi.CExternVariable(
    rffi.INT,
    'cn_state',
    eci,
    c_type='int',
    sandboxsafe=True,
    declare_as_extern=False)

# ------------------------------------------------------------ not bound

# 1 macro: function-like-macro: the header does not state the types of a
#     function-like macro
# 1 macro: empty-macro: it stands for nothing
# 1 macro: include-guard: it only keeps its header from being read twice
# not-constant: read it through a C function (separate_module_sources)
# not-an-expression: it is of use to C code only
# varying-macro: it is of use to C code only
# overflow: write the value that is meant into the module that uses it
# constant-type: read it through a C function that gives it in another type
#
# constant_none.h:6: CN_API: not-an-expression: it is no expression
# constant_none.h:7: CN_BEGIN: not-an-expression: it is no expression
# constant_none.h:8: CN_STATEMENT: not-an-expression: it is no expression
# constant_none.h:9: CN_LIST: not-an-expression: it is no expression
# constant_none.h:10: CN_OPEN: not-an-expression: it is no expression
# constant_none.h:11: CN_PLACE: varying-macro: it has another value in each place or at each time
# constant_none.h:12: CN_TODAY: varying-macro: it has another value in each place or at each time
# constant_none.h:13: CN_CALL: not-constant: calls 'cn_next': C knows its value only when the program runs
# constant_none.h:14: CN_VARIABLE: not-constant: C knows its value only when the program runs
# constant_none.h:15: CN_ADDRESS: not-constant: C knows its value only when the program runs
# constant_none.h:16: CN_UNKNOWN: not-constant: 'cn_nobody': C knows its value only when the program runs
# constant_none.h:17: CN_DIVISION: overflow: its arithmetic overflows or divides by zero, so that C gives it no value
# constant_none.h:18: CN_OVERFLOW: overflow: its arithmetic overflows or divides by zero, so that C gives it no value
# constant_none.h:19: CN_SHIFT: overflow: its arithmetic overflows or divides by zero, so that C gives it no value
# constant_none.h:20: CN_WIDE: constant-type: __int128: RPython has no constants of its type
# constant_none.h:21: CN_COMPLEX: not-constant: C knows its value only when the program runs
# constant_none.h:23: CN_OPERATOR: not-constant: C knows its value only when the program runs
