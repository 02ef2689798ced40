"""RPython bindings of enum_64bit.h.

Made by rffi-import 0.1.0 with:
    rffi-import enum_64bit.h -l enum_64bit -L lib -o enum_64bit.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
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

# 5 enumerators
# 1 macro
