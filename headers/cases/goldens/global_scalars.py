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

# ------------------------------------------------------------ variables

# global_scalars.h:8: extern int gl_counter;
get_gl_counter, set_gl_counter = rffi.CExternVariable(
    rffi.INT,
    'gl_counter',
    eci,
    c_type='int',
    sandboxsafe=True,
    declare_as_extern=False)
# global_scalars.h:9: extern const int gl_limit;
get_gl_limit = rffi.CExternVariable(
    rffi.INT,
    'gl_limit',
    eci,
    c_type='int',
    getter_only=True,
    sandboxsafe=True,
    declare_as_extern=False)
# global_scalars.h:10: extern volatile long gl_ticks;
get_gl_ticks, set_gl_ticks = rffi.CExternVariable(
    rffi.LONG,
    'gl_ticks',
    eci,
    c_type='long',
    sandboxsafe=True,
    declare_as_extern=False)
# global_scalars.h:11: extern unsigned char gl_byte;
get_gl_byte, set_gl_byte = rffi.CExternVariable(
    rffi.UCHAR,
    'gl_byte',
    eci,
    c_type='unsigned char',
    sandboxsafe=True,
    declare_as_extern=False)
# global_scalars.h:12: extern double gl_ratio;
get_gl_ratio, set_gl_ratio = rffi.CExternVariable(
    rffi.DOUBLE,
    'gl_ratio',
    eci,
    c_type='double',
    sandboxsafe=True,
    declare_as_extern=False)
# global_scalars.h:13: extern _Bool gl_ready;
get_gl_ready, set_gl_ready = rffi.CExternVariable(
    lltype.Bool,
    'gl_ready',
    eci,
    c_type='_Bool',
    sandboxsafe=True,
    declare_as_extern=False)
# global_scalars.h:14: extern char gl_letter;
get_gl_letter, set_gl_letter = rffi.CExternVariable(
    rffi.CHAR,
    'gl_letter',
    eci,
    c_type='char',
    sandboxsafe=True,
    declare_as_extern=False)
# global_scalars.h:15: extern size_t gl_size;
get_gl_size, set_gl_size = rffi.CExternVariable(
    rffi.SIZE_T,
    'gl_size',
    eci,
    c_type='size_t',
    sandboxsafe=True,
    declare_as_extern=False)
# global_scalars.h:16: extern const char *gl_name;
get_gl_name, set_gl_name = rffi.CExternVariable(
    rffi.CCHARP,
    'gl_name',
    eci,
    c_type='const char *',
    sandboxsafe=True,
    declare_as_extern=False)
# global_scalars.h:17: extern const char *const gl_fixed_name;
get_gl_fixed_name = rffi.CExternVariable(
    rffi.CCHARP,
    'gl_fixed_name',
    eci,
    c_type='const char *',
    getter_only=True,
    sandboxsafe=True,
    declare_as_extern=False)
# global_scalars.h:18: extern int gl_one;
get_gl_one, set_gl_one = rffi.CExternVariable(
    rffi.INT,
    'gl_one',
    eci,
    c_type='int',
    sandboxsafe=True,
    declare_as_extern=False)
# global_scalars.h:18: extern int *gl_two;
get_gl_two, set_gl_two = rffi.CExternVariable(
    rffi.INTP,
    'gl_two',
    eci,
    c_type='int *',
    sandboxsafe=True,
    declare_as_extern=False)
# global_scalars.h:18: extern int gl_three;
get_gl_three, set_gl_three = rffi.CExternVariable(
    rffi.INT,
    'gl_three',
    eci,
    c_type='int',
    sandboxsafe=True,
    declare_as_extern=False)
# global_scalars.h:19: extern enum gl_state gl_state;
get_gl_state, set_gl_state = rffi.CExternVariable(
    gl_state,
    'gl_state',
    eci,
    c_type='enum gl_state',
    sandboxsafe=True,
    declare_as_extern=False)

# ------------------------------------------------------------ not bound

# 1 macro: include-guard: it only keeps its header from being read twice
