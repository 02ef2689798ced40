"""RPython bindings of float128.h.

Made by rffi-import 0.1.0 with:
    rffi-import float128.h -o float128.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['float128.h'],
    include_dirs=[_HERE])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# What RPython cannot say is said in C: (prototype, body).
_SHIMS = [
    ('unsigned long long *rffi_addr_f128_box_value(struct f128_box *p)',
     'return (unsigned long long *)&p->value;'),
]
shim_eci = eci.merge(ExternalCompilationInfo(
    post_include_bits=['RPY_EXTERN %s;' % prototype for prototype, _ in _SHIMS],
    separate_module_sources=['\n'.join(['%s { %s }' % shim for shim in _SHIMS])]))

def shim(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=shim_eci, **kwds)

# ------------------------------------------------------------ types

# float128.h:10: struct f128_box;
# value: c_addr_f128_box_value(p)
F128_BOX = rffi.CStruct('f128_box',
    ('before', rffi.INT),
    ('_filler4', rffi.CFixedArray(rffi.UINT, 7)),    # stands for what RPython cannot say
    ('after', rffi.INT),
    ('_filler36', rffi.CFixedArray(rffi.UINT, 3)),    # stands for what RPython cannot say
    hints={'eci': eci})
F128_BOXP = lltype.Ptr(F128_BOX)
ULONG_LONG = lltype.Typedef(rffi.ULONGLONG, 'unsigned long long')
ULONG_LONGP = rffi.CArrayPtr(ULONG_LONG)
__FLOAT128P = rffi.COpaquePtr(typedef='__float128 *')
# bits/floatn-common.h:251: typedef double _Float64;
_Float64 = rffi.DOUBLE
# bits/floatn-common.h:214: typedef float _Float32;
_Float32 = rffi.FLOAT
# bits/floatn-common.h:268: typedef double _Float32x;
_Float32x = rffi.DOUBLE

# ------------------------------------------------------------ functions

# float128.h:10: struct f128_box { __float128 value; };
c_addr_f128_box_value = shim(
    'rffi_addr_f128_box_value', [F128_BOXP], ULONG_LONGP, sandboxsafe=True)
# float128.h:9: void f128_store(__float128 *out, double x);
c_f128_store = external('f128_store', [__FLOAT128P, rffi.DOUBLE], lltype.Void)
# float128.h:11: int f128_after(const struct f128_box *b);
c_f128_after = external('f128_after', [F128_BOXP], rffi.INT)
# float128.h:12: _Float64 f64_standard(_Float64 x);
c_f64_standard = external('f64_standard', [_Float64], _Float64)
# float128.h:13: _Float32 f32_standard(_Float32 x, _Float32x y);
c_f32_standard = external('f32_standard', [_Float32, _Float32x], _Float32)

# ------------------------------------------------------------ not bound

# 1 macro: include-guard: it only keeps its header from being read twice
# float128: wrap it in a C function that passes the value by pointer or in
#     parts
#
# float128.h:7: f128_add: float128: parameter 1, '__float128': RPython has no 128-bit floating type
# float128.h:8: f128_narrow: float128: parameter 1, '__float128': RPython has no 128-bit floating type
