"""RPython bindings of callback_typedef.h.

Made by rffi-import 0.1.0 with:
    rffi-import callback_typedef.h -l callback_typedef -L lib -o callback_typedef.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['callback_typedef.h'],
    include_dirs=[_HERE],
    libraries=['callback_typedef'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ types

# int in callbacks: rffi.INT is long on 32-bit machines.
C_INT = rffi.INT_real if rffi.INT is lltype.Signed else rffi.INT
# callback_typedef.h:5: typedef int (*cb_binary)(int, int);
CB_BINARY = rffi.CCallback([C_INT, C_INT], C_INT)
# callback_typedef.h:6: typedef void (*cb_progress)(double, void *);
CB_PROGRESS = rffi.CCallback([rffi.DOUBLE, rffi.VOIDP], lltype.Void)
# callback_typedef.h:7: typedef cb_binary cb_alias;
CB_ALIAS = CB_BINARY
# callback_typedef.h:8: typedef void (*cb_nothing)(void);
CB_NOTHING = rffi.CCallback([], lltype.Void)

# ------------------------------------------------------------ functions

# callback_typedef.h:10: int cb_apply(cb_binary op, int a, int b);
c_cb_apply = external('cb_apply', [CB_BINARY, rffi.INT, rffi.INT], rffi.INT)
# callback_typedef.h:11: int cb_fold(cb_alias op, const int *values, int n);
c_cb_fold = external('cb_fold', [CB_ALIAS, rffi.INTP, rffi.INT], rffi.INT)
# callback_typedef.h:12: void cb_run(int steps, cb_progress progress, void
#     *user_data);
c_cb_run = external(
    'cb_run', [rffi.INT, CB_PROGRESS, rffi.VOIDP], lltype.Void)
# callback_typedef.h:13: void cb_call(cb_nothing f);
c_cb_call = external('cb_call', [CB_NOTHING], lltype.Void)
# callback_typedef.h:14: int cb_is_null(cb_binary op);
c_cb_is_null = external('cb_is_null', [CB_BINARY], rffi.INT)

# ------------------------------------------------------------ not bound

# 1 macro: include-guard: it only keeps its header from being read twice
