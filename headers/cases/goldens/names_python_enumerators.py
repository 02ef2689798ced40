"""RPython bindings of names_python_enumerators.h.

Made by rffi-import 0.1.0 with:
    rffi-import names_python_enumerators.h -l names_python_enumerators -L lib -o names_python_enumerators.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['names_python_enumerators.h'],
    include_dirs=[_HERE],
    libraries=['names_python_enumerators'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ types

# names_python_enumerators.h:5: enum npe_kind;
npe_kind = rffi.INT
# names_python_enumerators.h:12: struct npe_record;
NPE_RECORD = rffi.CStruct('npe_record',
    ('x', rffi.INT),
    hints={'eci': eci})
NPE_RECORDP = lltype.Ptr(NPE_RECORD)

# ------------------------------------------------------------ functions

# names_python_enumerators.h:16: int npe_use(enum npe_kind kind);
c_npe_use = external('npe_use', [npe_kind], rffi.INT)
# names_python_enumerators.h:17: int npe_take(const struct npe_record *r);
c_npe_take = external('npe_take', [NPE_RECORDP], rffi.INT)

# ------------------------------------------------------------ not bound

# 14 enumerators
# 8 macros
