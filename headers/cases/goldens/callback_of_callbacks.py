"""RPython bindings of callback_of_callbacks.h.

Made by rffi-import 0.1.0 with:
    rffi-import callback_of_callbacks.h -l callback_of_callbacks -L lib -o callback_of_callbacks.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['callback_of_callbacks.h'],
    include_dirs=[_HERE],
    libraries=['callback_of_callbacks'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ types

# int in callbacks: rffi.INT is long on 32-bit machines.
C_INT = rffi.INT_real if rffi.INT is lltype.Signed else rffi.INT
# callback_of_callbacks.h:5: typedef int (*coc_leaf)(int);
COC_LEAF = rffi.CCallback([C_INT], C_INT)
# callback_of_callbacks.h:6: typedef int (*coc_outer)(coc_leaf, int);
COC_OUTER = rffi.CCallback([COC_LEAF, C_INT], C_INT)
# callback_of_callbacks.h:7: typedef coc_leaf (*coc_chooser)(int);
COC_CHOOSER = rffi.CCallback([C_INT], COC_LEAF)

# ------------------------------------------------------------ functions

# callback_of_callbacks.h:9: int coc_run(coc_outer outer, int x);
c_coc_run = external('coc_run', [COC_OUTER, rffi.INT], rffi.INT)
# callback_of_callbacks.h:10: int coc_choose(coc_chooser chooser, int which,
#     int x);
c_coc_choose = external(
    'coc_choose', [COC_CHOOSER, rffi.INT, rffi.INT], rffi.INT)
# callback_of_callbacks.h:11: int coc_deep(int (*f)(int (*)(int (*)(int),
#     int), coc_leaf));
c_coc_deep = external(
    'coc_deep',
    [rffi.CCallback([rffi.CCallback([rffi.CCallback([C_INT], C_INT), C_INT], C_INT), COC_LEAF], C_INT)],
    rffi.INT)
# callback_of_callbacks.h:12: int coc_pointer(coc_leaf *leaves, int
#     (**more)(int), int n);
c_coc_pointer = external(
    'coc_pointer',
    [rffi.CArrayPtr(COC_LEAF), rffi.CArrayPtr(rffi.CCallback([C_INT], C_INT)),
     rffi.INT],
    rffi.INT)

# ------------------------------------------------------------ not bound

# 1 macro: include-guard: it only keeps its header from being read twice
