"""RPython bindings of extern_c.h.

Made by rffi-import 0.1.0 with:
    rffi-import extern_c.h -l extern_c -L lib -o extern_c.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['extern_c.h'],
    include_dirs=[_HERE],
    libraries=['extern_c'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ functions

# extern_c.h:11: int ec_gnu(int x);
c_ec_gnu = external('ec_gnu', [rffi.INT], rffi.INT)
# extern_c.h:15: int ec_modern(int x);
c_ec_modern = external('ec_modern', [rffi.INT], rffi.INT)
# extern_c.h:22: int ec_plain(int x);
c_ec_plain = external('ec_plain', [rffi.INT], rffi.INT)

# ------------------------------------------------------------ not bound

# 1 macro: include-guard: it only keeps its header from being read twice
