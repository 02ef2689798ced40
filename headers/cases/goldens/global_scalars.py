"""RPython bindings of global_scalars.h.

Made by rffi-import 0.1.0 with:
    rffi-import global_scalars.h -l global_scalars -L lib -o global_scalars.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.rtyper.tool import rffi_platform
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['global_scalars.h'],
    include_dirs=[_HERE],
    libraries=['global_scalars'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ constants

class CConfig:
    # The headers are enough. RPython keeps what the C compiler answers until the
    # question changes, so it has a mark of the definitions in it.
    _compilation_info_ = ExternalCompilationInfo(
        pre_include_bits=(
            eci.pre_include_bits + ('/* definitions 99cf83ef3cccc7ce */',)),
        includes=eci.includes, include_dirs=eci.include_dirs,
        post_include_bits=eci.post_include_bits,
        compile_extra=eci.compile_extra + ('-w',))

    # global_scalars.h:19: enum gl_state;
    GL_OFF = rffi_platform.ConstantInteger('GL_OFF')
    GL_ON = rffi_platform.ConstantInteger('GL_ON')

for _name, _value in rffi_platform.configure(CConfig).items():
    globals()[_name] = _value

# ------------------------------------------------------------ types

# global_scalars.h:19: enum gl_state;
gl_state = rffi.UINT

# ------------------------------------------------------------ functions

# global_scalars.h:21: int gl_counter_get(void);
c_gl_counter_get = external('gl_counter_get', [], rffi.INT)
# global_scalars.h:22: void gl_counter_set(int value);
c_gl_counter_set = external('gl_counter_set', [rffi.INT], lltype.Void)

# ------------------------------------------------------------ not bound

# 1 macro: include-guard: it only keeps its header from being read twice
# global-variable: use rffi.CExternVariable
#
# global_scalars.h:8: gl_counter: global-variable: global variables are not bound
# global_scalars.h:9: gl_limit: global-variable: global variables are not bound
# global_scalars.h:10: gl_ticks: global-variable: global variables are not bound
# global_scalars.h:11: gl_byte: global-variable: global variables are not bound
# global_scalars.h:12: gl_ratio: global-variable: global variables are not bound
# global_scalars.h:13: gl_ready: global-variable: global variables are not bound
# global_scalars.h:14: gl_letter: global-variable: global variables are not bound
# global_scalars.h:15: gl_size: global-variable: global variables are not bound
# global_scalars.h:16: gl_name: global-variable: global variables are not bound
# global_scalars.h:17: gl_fixed_name: global-variable: global variables are not bound
# global_scalars.h:18: gl_one: global-variable: global variables are not bound
# global_scalars.h:18: gl_two: global-variable: global variables are not bound
# global_scalars.h:18: gl_three: global-variable: global variables are not bound
# global_scalars.h:19: gl_state: global-variable: global variables are not bound
