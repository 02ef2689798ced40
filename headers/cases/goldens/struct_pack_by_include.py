"""RPython bindings of struct_pack_by_include.h.

Made by rffi-import 0.1.0 with:
    rffi-import struct_pack_by_include.h -o struct_pack_by_include.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['struct_pack_by_include.h'],
    include_dirs=[_HERE])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# What RPython cannot say is said in C: (prototype, body).
_SHIMS = [
    ('int rffi_get_pbi_packed_b(const struct pbi_packed *p)', 'return p->b;'),
    ('void rffi_set_pbi_packed_b(struct pbi_packed *p, int v)', 'p->b = v;'),
]
shim_eci = eci.merge(ExternalCompilationInfo(
    post_include_bits=['RPY_EXTERN %s;' % prototype for prototype, _ in _SHIMS],
    separate_module_sources=['\n'.join(['%s { %s }' % shim for shim in _SHIMS])]))

def shim(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=shim_eci, **kwds)

# ------------------------------------------------------------ types

# struct_pack_by_include.h:6: struct pbi_packed;
# b: c_get_pbi_packed_b(p), c_set_pbi_packed_b(p, value)
PBI_PACKED = rffi.CStruct('pbi_packed',
    ('a', rffi.CHAR),
    ('_filler1', rffi.CFixedArray(rffi.UCHAR, 4)),    # stands for what RPython cannot say
    hints={'eci': eci})
PBI_PACKEDP = lltype.Ptr(PBI_PACKED)
# struct_pack_by_include.h:8: struct pbi_normal;
PBI_NORMAL = rffi.CStruct('pbi_normal',
    ('a', rffi.CHAR),
    ('b', rffi.INT),
    hints={'eci': eci})
PBI_NORMALP = lltype.Ptr(PBI_NORMAL)

# ------------------------------------------------------------ functions

# struct_pack_by_include.h:6: struct pbi_packed { int b; };
c_get_pbi_packed_b = shim(
    'rffi_get_pbi_packed_b', [PBI_PACKEDP], rffi.INT, sandboxsafe=True)
c_set_pbi_packed_b = shim(
    'rffi_set_pbi_packed_b',
    [PBI_PACKEDP, rffi.INT],
    lltype.Void,
    sandboxsafe=True)
# struct_pack_by_include.h:10: int pbi_sum(const struct pbi_packed *p, const
#     struct pbi_normal *q);
c_pbi_sum = external('pbi_sum', [PBI_PACKEDP, PBI_NORMALP], rffi.INT)

# ------------------------------------------------------------ not bound

# 1 macro: include-guard: it only keeps its header from being read twice
