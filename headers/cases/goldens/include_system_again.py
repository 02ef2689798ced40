"""RPython bindings of include_system_again.h.

Made by rffi-import 0.1.0 with:
    rffi-import include_system_again.h -o include_system_again.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['include_system_again.h'],
    include_dirs=[_HERE])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ types

# bits/types/struct_timeval.h:8: struct timeval;
TIMEVAL = rffi.CStruct('timeval',
    ('tv_sec', rffi.TIME_T),
    ('tv_usec', rffi.LONG),
    hints={'eci': eci})
TIMEVALP = lltype.Ptr(TIMEVAL)

# ------------------------------------------------------------ functions

# include_system_again.h:8: void *malloc(unsigned long size);
c_malloc = external('malloc', [rffi.ULONG], rffi.VOIDP)
# include_system_again.h:9: unsigned long strlen(const char *s);
c_strlen = external('strlen', [rffi.CCHARP], rffi.ULONG)
# include_system_again.h:10: char *isa_copy(const char *s);
c_isa_copy = external('isa_copy', [rffi.CCHARP], rffi.CCHARP)
# include_system_again.h:13: int isa_later(struct timeval *tv);
c_isa_later = external('isa_later', [TIMEVALP], rffi.INT)

# ------------------------------------------------------------ not bound

# 1 macro: include-guard: it only keeps its header from being read twice
