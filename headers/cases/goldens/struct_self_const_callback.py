"""RPython bindings of struct_self_const_callback.h.

Made by rffi-import 0.1.0 with:
    rffi-import struct_self_const_callback.h -l struct_self_const_callback -L lib -o struct_self_const_callback.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['struct_self_const_callback.h'],
    include_dirs=[_HERE],
    libraries=['struct_self_const_callback'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ types

NODE_OPSP = lltype.Ptr(lltype.ForwardReference())
CONST_NODE_OPSP = lltype.Ptr(lltype.ForwardReference())
# int in callbacks: rffi.INT is long on 32-bit machines.
C_INT = rffi.INT_real if rffi.INT is lltype.Signed else rffi.INT
CONST_NODE_OPSPCONSTP = rffi.COpaquePtr(typedef='const node_ops *const *')
# struct_self_const_callback.h:6: typedef struct node_ops node_ops;
NODE_OPS = rffi.CStruct('node_ops',
    ('weight', rffi.CCallback([CONST_NODE_OPSP], C_INT)),
    ('next', rffi.CCallback(
        [CONST_NODE_OPSP, CONST_NODE_OPSPCONSTP], CONST_NODE_OPSP)),
    ('drop', rffi.CCallback([NODE_OPSP], lltype.Void)),
    ('value', rffi.INT),
    hints={'eci': eci})
NODE_OPSP.TO.become(NODE_OPS)
CONST_NODE_OPSP.TO.become(lltype.Array(NODE_OPS, hints={'nolength': True, 'render_as_const': True}))

# ------------------------------------------------------------ functions

# struct_self_const_callback.h:13: int node_ops_weigh(const node_ops *ops);
c_node_ops_weigh = external('node_ops_weigh', [NODE_OPSP], rffi.INT)
# struct_self_const_callback.h:14: void node_ops_drop(node_ops *ops);
c_node_ops_drop = external('node_ops_drop', [NODE_OPSP], lltype.Void)

# ------------------------------------------------------------ not bound

# 1 macro: include-guard: it only keeps its header from being read twice
