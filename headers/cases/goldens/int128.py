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

# What RPython cannot say is said in C: (prototype, body).
_SHIMS = [
    ('unsigned long long *rffi_addr_int128_pair_total(struct int128_pair *p)',
     'return (unsigned long long *)&p->total;'),
]
shim_eci = eci.merge(ExternalCompilationInfo(
    post_include_bits=['RPY_EXTERN %s;' % prototype for prototype, _ in _SHIMS],
    separate_module_sources=['\n'.join(['%s { %s }' % shim for shim in _SHIMS])]))

def shim(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=shim_eci, **kwds)

# ------------------------------------------------------------ types

# int128.h:12: struct int128_pair;
# total: c_addr_int128_pair_total(p)
INT128_PAIR = rffi.CStruct('int128_pair',
    ('count', rffi.LONG),
    ('_filler8', rffi.CFixedArray(rffi.ULONGLONG, 3)),    # stands for what RPython cannot say
    hints={'eci': eci})
INT128_PAIRP = lltype.Ptr(INT128_PAIR)
ULONG_LONG = lltype.Typedef(rffi.ULONGLONG, 'unsigned long long')
ULONG_LONGP = rffi.CArrayPtr(ULONG_LONG)
I128P = rffi.COpaquePtr(typedef='i128 *')

# ------------------------------------------------------------ functions

# int128.h:12: struct int128_pair { unsigned __int128 total; };
c_addr_int128_pair_total = shim(
    'rffi_addr_int128_pair_total',
    [INT128_PAIRP],
    ULONG_LONGP,
    sandboxsafe=True)
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
# int128.h:8: int128_add: int128: parameter 1, '__int128': 128-bit integers cannot be passed when untranslated
# int128.h:9: int128_twice: int128: parameter 1, 'u128': 128-bit integers cannot be passed when untranslated
