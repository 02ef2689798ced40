"""RPython bindings of long_long_pointer.h.

Made by rffi-import 0.1.0 with:
    rffi-import long_long_pointer.h -l long_long_pointer -L lib -o long_long_pointer.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['long_long_pointer.h'],
    include_dirs=[_HERE],
    libraries=['long_long_pointer'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ types

ULONG_LONG = lltype.Typedef(rffi.ULONGLONG, 'unsigned long long')
ULONG_LONGP = rffi.CArrayPtr(ULONG_LONG)
# long_long_pointer.h:8: struct llp_pair;
LLP_PAIR = rffi.CStruct('llp_pair',
    ('first', rffi.LONGLONG),
    ('second', ULONG_LONGP),
    hints={'eci': eci})
LLP_PAIRP = lltype.Ptr(LLP_PAIR)
LONG_LONG = lltype.Typedef(rffi.LONGLONG, 'long long')
LONG_LONGP = rffi.CArrayPtr(LONG_LONG)

# ------------------------------------------------------------ functions

# long_long_pointer.h:5: void llp_divide(long long a, long long b, long long
#     *quotient, long long *rest);
c_llp_divide = external(
    'llp_divide',
    [rffi.LONGLONG, rffi.LONGLONG, LONG_LONGP, LONG_LONGP],
    lltype.Void)
# long_long_pointer.h:6: unsigned long long llp_sum(const unsigned long long
#     *values, int n);
c_llp_sum = external('llp_sum', [ULONG_LONGP, rffi.INT], rffi.ULONGLONG)

# ------------------------------------------------------------ not bound

# 1 macro: include-guard: it only keeps its header from being read twice
