"""RPython bindings of int128.h.

Made by rffi-import 0.1.0 with:
    rffi-import int128.h -o int128.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['int128.h'],
    include_dirs=[_HERE])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ types

# int128.h:12: struct int128_pair;
# total: 128-bit integers cannot be passed when untranslated
INT128_PAIR = rffi.CStruct('int128_pair',
    ('count', rffi.LONG),
    ('_filler8', rffi.CFixedArray(rffi.ULONGLONG, 3)),    # stands for what RPython cannot say
    hints={'eci': eci})
INT128_PAIRP = lltype.Ptr(INT128_PAIR)
I128P = rffi.COpaquePtr(typedef='i128 *')

# ------------------------------------------------------------ functions

# int128.h:10: void int128_store(i128 *out, long low);
c_int128_store = external('int128_store', [I128P, rffi.LONG], lltype.Void)
# int128.h:17: long int128_count(const struct int128_pair *pair);
c_int128_count = external('int128_count', [INT128_PAIRP], rffi.LONG)

# ------------------------------------------------------------ not bound

# 1 macro: include-guard: it only keeps its header from being read twice
# int128: wrap it in a C function that passes the value by pointer or in parts
#
# int128.h:5: i128: int128: 128-bit integers cannot be passed when untranslated
# int128.h:6: u128: int128: 128-bit integers cannot be passed when untranslated
# int128.h:12: struct int128_pair.total: int128: 128-bit integers cannot be passed when untranslated
# int128.h:8: int128_add: int128: parameter 1, '__int128': 128-bit integers cannot be passed when untranslated
# int128.h:9: int128_twice: int128: parameter 1, 'u128': 128-bit integers cannot be passed when untranslated
