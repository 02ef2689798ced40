"""RPython bindings of text_latin1.h.

Made by rffi-import 0.1.0 with:
    rffi-import text_latin1.h -l text_latin1 -L lib -o text_latin1.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['text_latin1.h'],
    include_dirs=[_HERE],
    libraries=['text_latin1'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ functions

# text_latin1.h:6: int latin1_size(int x);
c_latin1_size = external('latin1_size', [rffi.INT], rffi.INT)

# ------------------------------------------------------------ not bound

# 2 macros
