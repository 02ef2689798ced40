"""RPython bindings of long_double.h.

Made by rffi-import 0.1.0 with:
    rffi-import long_double.h -l long_double -L lib -o long_double.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['long_double.h'],
    include_dirs=[_HERE],
    libraries=['long_double'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ types

# long_double.h:10: struct ld_box;
LD_BOX = rffi.CStruct('ld_box',
    ('before', rffi.INT),
    ('value', rffi.LONGDOUBLE),
    ('after', rffi.INT),
    hints={'eci': eci})
LD_BOXP = lltype.Ptr(LD_BOX)

# ------------------------------------------------------------ functions

# long_double.h:5: long double ld_add(long double a, double b);
c_ld_add = external(
    'ld_add',
    [rffi.LONGDOUBLE, rffi.DOUBLE],
    rffi.LONGDOUBLE,
    _nowrapper=True)
# long_double.h:6: double ld_narrow(long double x);
c_ld_narrow = external(
    'ld_narrow', [rffi.LONGDOUBLE], rffi.DOUBLE, _nowrapper=True)
# long_double.h:7: void ld_store(long double *out, double x);
c_ld_store = external(
    'ld_store', [rffi.LONGDOUBLEP, rffi.DOUBLE], lltype.Void)
# long_double.h:8: long double ld_pi(void);
c_ld_pi = external('ld_pi', [], rffi.LONGDOUBLE, _nowrapper=True)
# long_double.h:16: int ld_after(const struct ld_box *box);
c_ld_after = external('ld_after', [LD_BOXP], rffi.INT)

# ------------------------------------------------------------ not bound

# 1 macro: include-guard: it only keeps its header from being read twice
