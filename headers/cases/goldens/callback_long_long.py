"""RPython bindings of callback_long_long.h.

Made by rffi-import 0.1.0 with:
    rffi-import callback_long_long.h -l callback_long_long -L lib -o callback_long_long.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['callback_long_long.h'],
    include_dirs=[_HERE],
    libraries=['callback_long_long'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ types

# callback_long_long.h:5: typedef long long (*cll_step)(long long, unsigned
#     long long);
CLL_STEP = rffi.CCallback([rffi.LONGLONG, rffi.ULONGLONG], rffi.LONGLONG)
LONG_LONG = lltype.Typedef(rffi.LONGLONG, 'long long')
LONG_LONGP = rffi.CArrayPtr(LONG_LONG)
# callback_long_long.h:6: typedef void (*cll_out)(long long *);
CLL_OUT = rffi.CCallback([LONG_LONGP], lltype.Void)
# callback_long_long.h:11: struct cll_table;
# a callback is passed as void *: RPython would render 'long long' as 'long'
# a callback is passed as void *: RPython would render 'long long' as 'long'
CLL_TABLE = rffi.CStruct('cll_table',
    ('step', rffi.VOIDP),
    ('seek', rffi.VOIDP),
    hints={'eci': eci})
CLL_TABLEP = lltype.Ptr(CLL_TABLE)

# ------------------------------------------------------------ functions

# callback_long_long.h:8: long long cll_repeat(cll_step step, int times);
# a callback is passed as void *: RPython would render 'long long' as 'long'
c_cll_repeat = external('cll_repeat', [rffi.VOIDP, rffi.INT], rffi.LONGLONG)
# callback_long_long.h:9: long long cll_ask(cll_out out);
c_cll_ask = external('cll_ask', [CLL_OUT], rffi.LONGLONG)

# ------------------------------------------------------------ not bound

# 1 macro: include-guard: it only keeps its header from being read twice
