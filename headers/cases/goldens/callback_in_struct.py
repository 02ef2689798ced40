"""RPython bindings of callback_in_struct.h.

Made by rffi-import 0.1.0 with:
    rffi-import callback_in_struct.h -l callback_in_struct -L lib -o callback_in_struct.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['callback_in_struct.h'],
    include_dirs=[_HERE],
    libraries=['callback_in_struct'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ types

CIS_STREAMP = lltype.Ptr(lltype.ForwardReference())
CONST_VOIDP = rffi.COpaquePtr(typedef='const void *')
# int in callbacks: rffi.INT is long on 32-bit machines.
C_INT = rffi.INT_real if rffi.INT is lltype.Signed else rffi.INT
# callback_in_struct.h:9: struct cis_methods;
CIS_METHODS = rffi.CStruct('cis_methods',
    ('version', rffi.INT),
    ('read', rffi.CCallback(
        [CIS_STREAMP, rffi.CCHARP, rffi.SIZE_T], rffi.LONG)),
    ('close', rffi.CCallback([CIS_STREAMP], lltype.Void)),
    ('compare', rffi.CCallback([CONST_VOIDP, CONST_VOIDP], C_INT)),
    ('alloc', rffi.CCallback([rffi.SIZE_T], rffi.VOIDP)),
    hints={'eci': eci})
CIS_METHODSP = lltype.Ptr(CIS_METHODS)
# callback_in_struct.h:17: struct cis_stream;
CIS_STREAM = rffi.CStruct('cis_stream',
    ('methods', CIS_METHODSP),
    ('state', rffi.VOIDP),
    ('closed', rffi.INT),
    hints={'eci': eci})
CIS_STREAMP.TO.become(CIS_STREAM)

# ------------------------------------------------------------ functions

# callback_in_struct.h:23: long cis_read_all(struct cis_stream *stream, char
#     *out, size_t n);
c_cis_read_all = external(
    'cis_read_all', [CIS_STREAMP, rffi.CCHARP, rffi.SIZE_T], rffi.LONG)

# ------------------------------------------------------------ not bound

# 1 macro: include-guard: it only keeps its header from being read twice
