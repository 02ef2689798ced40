"""RPython bindings of callback_function_type.h.

Made by rffi-import 0.1.0 with:
    rffi-import callback_function_type.h -l callback_function_type -L lib -o callback_function_type.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['callback_function_type.h'],
    include_dirs=[_HERE],
    libraries=['callback_function_type'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ types

# int in callbacks: rffi.INT is long on 32-bit machines.
C_INT = rffi.INT_real if rffi.INT is lltype.Signed else rffi.INT
# callback_function_type.h:5: typedef int cft_function(int);
CFT_FUNCTIONP = rffi.CCallback([C_INT], C_INT)
# callback_function_type.h:6: typedef cft_function *cft_pointer;
CFT_POINTER = rffi.CCallback([C_INT], C_INT)
# callback_function_type.h:13: struct cft_box;
CFT_BOX = rffi.CStruct('cft_box',
    ('direct', rffi.CCallback([C_INT], C_INT)),
    ('named', CFT_POINTER),
    ('list', rffi.CArrayPtr(rffi.CCallback([C_INT], C_INT))),
    hints={'eci': eci})
CFT_BOXP = lltype.Ptr(CFT_BOX)

# ------------------------------------------------------------ functions

# callback_function_type.h:8: int cft_call(cft_function *f, int x);
c_cft_call = external(
    'cft_call', [rffi.CCallback([C_INT], C_INT), rffi.INT], rffi.INT)
# callback_function_type.h:9: int cft_call_pointer(cft_pointer f, int x);
c_cft_call_pointer = external(
    'cft_call_pointer', [CFT_POINTER, rffi.INT], rffi.INT)
# callback_function_type.h:10: int cft_call_decayed(cft_function f, int x);
c_cft_call_decayed = external(
    'cft_call_decayed', [rffi.CCallback([C_INT], C_INT), rffi.INT], rffi.INT)
# callback_function_type.h:11: cft_function *cft_get(void);
c_cft_get = external('cft_get', [], rffi.CCallback([C_INT], C_INT))
# callback_function_type.h:19: int cft_box_call(const struct cft_box *box, int
#     x);
c_cft_box_call = external('cft_box_call', [CFT_BOXP, rffi.INT], rffi.INT)

# ------------------------------------------------------------ not bound

# 1 macro: include-guard: it only keeps its header from being read twice
