"""RPython bindings of names_dollar.h.

Made by rffi-import 0.1.0 with:
    rffi-import names_dollar.h -l names_dollar -L lib -o names_dollar.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['names_dollar.h'],
    include_dirs=[_HERE],
    libraries=['names_dollar'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ types

# names_dollar.h:5: typedef int money$t;
money_x24_t = rffi.INT
# names_dollar.h:6: struct cash$;
# in$: RPython members are named like Python's
# $out: RPython members are named like Python's
CASH_x24_ = rffi.CStruct('cash$',
    ('_filler0', rffi.CFixedArray(rffi.UINT, 2)),    # stands for what RPython cannot say
    hints={'eci': eci})
CASH_x24_P = lltype.Ptr(CASH_x24_)
# names_dollar.h:7: enum $kind;
_x24_kind = rffi.UINT

# ------------------------------------------------------------ functions

# names_dollar.h:9: int cash$flow(struct cash$ *c, money$t m);
c_cash_x24_flow = external('cash$flow', [CASH_x24_P, money_x24_t], rffi.INT)
# names_dollar.h:10: int $(int x);
c__x24_ = external('$', [rffi.INT], rffi.INT)

# ------------------------------------------------------------ not bound

# 2 enumerators
# 1 macro
# unsayable-name: read and write it through a C function
#     (separate_module_sources)
# global-variable: use rffi.CExternVariable
#
# names_dollar.h:6: struct cash$.in$: unsayable-name: RPython members are named like Python's
# names_dollar.h:6: struct cash$.$out: unsayable-name: RPython members are named like Python's
# names_dollar.h:11: total$: global-variable: global variables are not bound
