"""RPython bindings of bool_type.h.

Made by rffi-import 0.1.0 with:
    rffi-import bool_type.h -l bool_type -L lib -o bool_type.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['bool_type.h'],
    include_dirs=[_HERE],
    libraries=['bool_type'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ types

# bool_type.h:12: struct bool_flags;
BOOL_FLAGS = rffi.CStruct('bool_flags',
    ('first', lltype.Bool),
    ('number', rffi.INT),
    ('last', rffi.CFixedArray(lltype.Bool, 3)),
    hints={'eci': eci})
BOOL_FLAGSP = lltype.Ptr(BOOL_FLAGS)

# ------------------------------------------------------------ functions

# bool_type.h:7: _Bool bool_not(_Bool b);
c_bool_not = external('bool_not', [lltype.Bool], lltype.Bool)
# bool_type.h:8: _Bool bool_both(_Bool a, _Bool b);
c_bool_both = external('bool_both', [lltype.Bool, lltype.Bool], lltype.Bool)
# bool_type.h:9: void bool_flip(_Bool *b);
c_bool_flip = external(
    'bool_flip', [rffi.CArrayPtr(lltype.Bool)], lltype.Void)
# bool_type.h:10: int bool_count(const _Bool *flags, int n);
c_bool_count = external(
    'bool_count', [rffi.CArrayPtr(lltype.Bool), rffi.INT], rffi.INT)
# bool_type.h:18: _Bool bool_any(const struct bool_flags *flags);
c_bool_any = external('bool_any', [BOOL_FLAGSP], lltype.Bool)

# ------------------------------------------------------------ not bound

# 1 macro: include-guard: it only keeps its header from being read twice
