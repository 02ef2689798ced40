"""RPython bindings of enum_64bit.h.

Made by rffi-import 0.1.0 with:
    rffi-import enum_64bit.h -l enum_64bit -L lib -o enum_64bit.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.rtyper.tool import rffi_platform
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['enum_64bit.h'],
    include_dirs=[_HERE],
    libraries=['enum_64bit'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ constants

class CConfig:
    # The headers are enough. RPython keeps what the C compiler answers until the
    # question changes, so it has a mark of the definitions in it.
    _compilation_info_ = ExternalCompilationInfo(
        pre_include_bits=(
            eci.pre_include_bits + ('/* definitions ee2e1e26f6d24a4c */',)),
        includes=eci.includes, include_dirs=eci.include_dirs,
        post_include_bits=eci.post_include_bits,
        compile_extra=eci.compile_extra + ('-w',))

    # enum_64bit.h:5: enum huge;
    HUGE_ONE = rffi_platform.ConstantInteger('HUGE_ONE')
    HUGE_BIT = rffi_platform.ConstantInteger('HUGE_BIT')
    HUGE_ALL = rffi_platform.ConstantInteger('HUGE_ALL')
    # enum_64bit.h:6: enum deep;
    DEEP_DOWN = rffi_platform.ConstantInteger('DEEP_DOWN')
    DEEP_UP = rffi_platform.ConstantInteger('DEEP_UP')

for _name, _value in rffi_platform.configure(CConfig).items():
    globals()[_name] = _value

# ------------------------------------------------------------ types

# enum_64bit.h:5: enum huge;
huge = rffi.ULONG
# enum_64bit.h:6: enum deep;
deep = rffi.LONG
# enum_64bit.h:12: struct huge_holder;
HUGE_HOLDER = rffi.CStruct('huge_holder',
    ('tag', rffi.CHAR),
    ('value', huge),
    hints={'eci': eci})
HUGE_HOLDERP = lltype.Ptr(HUGE_HOLDER)

# ------------------------------------------------------------ functions

# enum_64bit.h:8: enum huge huge_get(int which);
c_huge_get = external('huge_get', [rffi.INT], huge)
# enum_64bit.h:9: enum deep deep_get(int which);
c_deep_get = external('deep_get', [rffi.INT], deep)
# enum_64bit.h:10: int huge_is_bit(enum huge value);
c_huge_is_bit = external('huge_is_bit', [huge], rffi.INT)

# ------------------------------------------------------------ not bound

# 1 macro: include-guard: it only keeps its header from being read twice
