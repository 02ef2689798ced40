"""RPython bindings of enum_packed.h.

Made by rffi-import 0.1.0 with:
    rffi-import enum_packed.h -l enum_packed -L lib -o enum_packed.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['enum_packed.h'],
    include_dirs=[_HERE],
    libraries=['enum_packed'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ types

# enum_packed.h:5: enum tiny;
tiny = rffi.UCHAR
# enum_packed.h:6: typedef enum {...} small;
small = rffi.SHORT
# enum_packed.h:11: struct tiny_holder;
TINY_HOLDER = rffi.CStruct('tiny_holder',
    ('a', tiny),
    ('b', tiny),
    ('c', small),
    hints={'eci': eci})
TINY_HOLDERP = lltype.Ptr(TINY_HOLDER)

# ------------------------------------------------------------ functions

# enum_packed.h:8: enum tiny tiny_other(enum tiny x);
c_tiny_other = external('tiny_other', [tiny], tiny)
# enum_packed.h:9: small small_other(small x);
c_small_other = external('small_other', [small], small)
# enum_packed.h:17: void tiny_fill(struct tiny_holder *holder);
c_tiny_fill = external('tiny_fill', [TINY_HOLDERP], lltype.Void)

# ------------------------------------------------------------ not bound

# 4 enumerators
# 1 macro
