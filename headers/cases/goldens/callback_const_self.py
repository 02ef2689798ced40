"""RPython bindings of callback_const_self.h.

Made by rffi-import 0.1.0 with:
    rffi-import callback_const_self.h -l callback_const_self -L lib -o callback_const_self.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['callback_const_self.h'],
    include_dirs=[_HERE],
    libraries=['callback_const_self'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ types

CCSP = lltype.Ptr(lltype.ForwardReference())
CONST_CCSP = lltype.Ptr(lltype.ForwardReference())
# int in callbacks: rffi.INT is long on 32-bit machines.
C_INT = rffi.INT_real if rffi.INT is lltype.Signed else rffi.INT
CONST_STRUCT_CCSPCONSTP = rffi.COpaquePtr(typedef='const struct ccs *const *')
# callback_const_self.h:5: struct ccs;
CCS = rffi.CStruct('ccs',
    ('v', rffi.INT),
    ('get', rffi.CCallback([CONST_CCSP], C_INT)),
    ('next', rffi.CCallback([CONST_CCSP, CONST_STRUCT_CCSPCONSTP], CONST_CCSP)),
    ('link', CCSP),
    ('set', rffi.CCallback([CCSP, C_INT], lltype.Void)),
    hints={'eci': eci})
CCSP.TO.become(CCS)
CONST_CCSP.TO.become(lltype.Array(CCS, hints={'nolength': True, 'render_as_const': True}))

# ------------------------------------------------------------ functions

# callback_const_self.h:13: int ccs_get(const struct ccs *c);
c_ccs_get = external('ccs_get', [CCSP], rffi.INT)
# callback_const_self.h:14: int ccs_next_v(const struct ccs *c);
c_ccs_next_v = external('ccs_next_v', [CCSP], rffi.INT)
# callback_const_self.h:15: void ccs_set(struct ccs *c, int v);
c_ccs_set = external('ccs_set', [CCSP, rffi.INT], lltype.Void)
# callback_const_self.h:16: void ccs_each(const struct ccs *c, void
#     (*visit)(const struct ccs *, void *), void *data);
c_ccs_each = external(
    'ccs_each',
    [CCSP, rffi.CCallback([CONST_CCSP, rffi.VOIDP], lltype.Void), rffi.VOIDP],
    lltype.Void)

# ------------------------------------------------------------ not bound

# 1 macro: include-guard: it only keeps its header from being read twice
