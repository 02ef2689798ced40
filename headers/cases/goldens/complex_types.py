"""RPython bindings of complex_types.h.

Made by rffi-import 0.1.0 with:
    rffi-import complex_types.h -o complex_types.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['complex_types.h'],
    include_dirs=[_HERE])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# What RPython cannot say is said in C: (prototype, body).
_SHIMS = [
    ('double *rffi_addr_cx_pair_a(struct cx_pair *p)',
     'return (double *)&p->a;'),
    ('double *rffi_addr_cx_pair_b(struct cx_pair *p)',
     'return (double *)&p->b;'),
]
shim_eci = eci.merge(ExternalCompilationInfo(
    post_include_bits=['RPY_EXTERN %s;' % prototype for prototype, _ in _SHIMS],
    separate_module_sources=['\n'.join(['%s { %s }' % shim for shim in _SHIMS])]))

def shim(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=shim_eci, **kwds)

# ------------------------------------------------------------ types

# complex_types.h:14: struct cx_pair;
# a: c_addr_cx_pair_a(p)
# b: c_addr_cx_pair_b(p)
CX_PAIR = rffi.CStruct('cx_pair',
    ('_filler0', rffi.CFixedArray(rffi.ULONGLONG, 4)),    # stands for what RPython cannot say
    ('after', rffi.INT),
    hints={'eci': eci})
CX_PAIRP = lltype.Ptr(CX_PAIR)
_COMPLEX_DOUBLEP = rffi.COpaquePtr(typedef='_Complex double *')
CONST__COMPLEX_FLOATP = rffi.COpaquePtr(typedef='const _Complex float *')
CX_NUMBERP = rffi.COpaquePtr(typedef='cx_number *')

# ------------------------------------------------------------ functions

# complex_types.h:14: struct cx_pair { cx_number a; };
c_addr_cx_pair_a = shim(
    'rffi_addr_cx_pair_a', [CX_PAIRP], rffi.DOUBLEP, sandboxsafe=True)
# complex_types.h:14: struct cx_pair { cx_number b; };
c_addr_cx_pair_b = shim(
    'rffi_addr_cx_pair_b', [CX_PAIRP], rffi.DOUBLEP, sandboxsafe=True)
# complex_types.h:11: void cx_store(_Complex double *out, const _Complex float
#     in[], int n);
c_cx_store = external(
    'cx_store',
    [_COMPLEX_DOUBLEP, CONST__COMPLEX_FLOATP, rffi.INT],
    lltype.Void)
# complex_types.h:15: int cx_after(const struct cx_pair *p);
c_cx_after = external('cx_after', [CX_PAIRP], rffi.INT)

# ------------------------------------------------------------ not bound

# 1 macro: include-guard: it only keeps its header from being read twice
# complex: wrap it in a C function that passes the value by pointer or in
#     parts
#
# complex_types.h:12: cx_number: complex: RPython has no complex type
# complex_types.h:7: cx_add: complex: parameter 1, '_Complex double': RPython has no complex type
# complex_types.h:8: cx_float: complex: result '_Complex float': RPython has no complex type
# complex_types.h:9: cx_long: complex: result '_Complex long double': RPython has no complex type
# complex_types.h:10: cx_abs: complex: parameter 1, '_Complex double': RPython has no complex type
# complex_types.h:13: cx_typedef: complex: result 'cx_number': RPython has no complex type
# complex_types.h:16: cx_integer: complex: parameter 1, '_Complex int': RPython has no complex type
