"""RPython bindings of function_deprecated.h.

Made by rffi-import 0.1.0 with:
    rffi-import function_deprecated.h -l function_deprecated -L lib -o function_deprecated.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.rtyper.tool import rffi_platform
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['function_deprecated.h'],
    include_dirs=[_HERE],
    libraries=['function_deprecated'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ constants

class CConfig:
    # The headers are enough. RPython keeps what the C compiler answers until the
    # question changes, so it has a mark of the definitions in it.
    _compilation_info_ = ExternalCompilationInfo(
        pre_include_bits=(
            eci.pre_include_bits + ('/* definitions b9e8395cae9a119b */',)),
        includes=eci.includes, include_dirs=eci.include_dirs,
        post_include_bits=eci.post_include_bits,
        compile_extra=eci.compile_extra + ('-w',))

    # function_deprecated.h:10: enum old_enum;
    OLD_A = rffi_platform.ConstantInteger('OLD_A')
    OLD_B = rffi_platform.ConstantInteger('OLD_B')

for _name, _value in rffi_platform.configure(CConfig).items():
    globals()[_name] = _value

# ------------------------------------------------------------ types

# function_deprecated.h:8: typedef int old_int;
old_int = rffi.INT
# function_deprecated.h:9: struct old_record;
OLD_RECORD = rffi.CStruct('old_record',
    ('kept', rffi.INT),
    ('gone', rffi.INT),
    hints={'eci': eci})
OLD_RECORDP = lltype.Ptr(OLD_RECORD)
# function_deprecated.h:10: enum old_enum;
old_enum = rffi.UINT

# ------------------------------------------------------------ functions

# function_deprecated.h:5: int old_add(int a, int b);
# deprecated
c_old_add = external('old_add', [rffi.INT, rffi.INT], rffi.INT)
# function_deprecated.h:6: int old_sub(int a, int b);
# deprecated
c_old_sub = external('old_sub', [rffi.INT, rffi.INT], rffi.INT)
# function_deprecated.h:11: int new_sub(int a, int b);
c_new_sub = external('new_sub', [rffi.INT, rffi.INT], rffi.INT)

# ------------------------------------------------------------ not bound

# 1 macro: include-guard: it only keeps its header from being read twice
# unavailable: use what the header offers in its place
#
# function_deprecated.h:7: old_gone: unavailable: the header forbids its use
