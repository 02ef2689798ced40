"""RPython bindings of pragma_once.h.

Made by rffi-import 0.1.0 with:
    rffi-import pragma_once.h -l pragma_once -L lib -o pragma_once.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['pragma_once.h'],
    include_dirs=[_HERE],
    libraries=['pragma_once'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ types

# pragma_once.h:4: struct once;
ONCE = rffi.CStruct('once',
    ('x', rffi.INT),
    hints={'eci': eci})
ONCEP = lltype.Ptr(ONCE)

# ------------------------------------------------------------ functions

# pragma_once.h:5: int once_x(const struct once *o);
c_once_x = external('once_x', [ONCEP], rffi.INT)
