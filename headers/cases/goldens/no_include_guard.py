"""RPython bindings of no_include_guard.h.

Made by rffi-import 0.1.0 with:
    rffi-import no_include_guard.h -l no_include_guard -L lib -o no_include_guard.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.rtyper.tool import rffi_platform
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['no_include_guard.h'],
    include_dirs=[_HERE],
    libraries=['no_include_guard'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ constants

class CConfig:
    # The headers are enough. RPython keeps what the C compiler answers until the
    # question changes, so it has a mark of the definitions in it.
    _compilation_info_ = ExternalCompilationInfo(
        pre_include_bits=(
            eci.pre_include_bits + ('/* definitions cfdcbda47f096541 */',)),
        includes=eci.includes, include_dirs=eci.include_dirs,
        post_include_bits=eci.post_include_bits,
        compile_extra=eci.compile_extra + ('-w',))

    # no_include_guard.h:6: #define UNGUARDED_VALUE 5
    UNGUARDED_VALUE = rffi_platform.DefinedConstantInteger('UNGUARDED_VALUE')

for _name, _value in rffi_platform.configure(CConfig).items():
    globals()[_name] = _value

# ------------------------------------------------------------ types

# no_include_guard.h:3: typedef int unguarded_int;
unguarded_int = rffi.INT
# no_include_guard.h:4: struct unguarded_opaque;
UNGUARDED_OPAQUEP = rffi.COpaquePtr('struct unguarded_opaque')

# ------------------------------------------------------------ functions

# no_include_guard.h:2: int unguarded_add(int a, int b);
c_unguarded_add = external('unguarded_add', [rffi.INT, rffi.INT], rffi.INT)
# no_include_guard.h:5: unguarded_int unguarded_use(struct unguarded_opaque
#     *p);
c_unguarded_use = external(
    'unguarded_use', [UNGUARDED_OPAQUEP], unguarded_int)
