"""RPython bindings of text_in_strings.h.

Made by rffi-import 0.1.0 with:
    rffi-import text_in_strings.h -o text_in_strings.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['text_in_strings.h'],
    include_dirs=[_HERE])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ functions

# text_in_strings.h:16: int tis_old(int x);
# deprecated
c_tis_old = external('tis_old', [rffi.INT], rffi.INT)
# text_in_strings.h:17: int tis_new(int x);
c_tis_new = external('tis_new', [rffi.INT], rffi.INT)

# ------------------------------------------------------------ not bound

# 10 macros
# global-variable: use rffi.CExternVariable
#
# text_in_strings.h:18: tis_section: global-variable: global variables are not bound
