"""RPython bindings of pointer_pointer_struct.h.

Made by rffi-import 0.1.0 with:
    rffi-import pointer_pointer_struct.h -l pointer_pointer_struct -L lib -o pointer_pointer_struct.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['pointer_pointer_struct.h'],
    include_dirs=[_HERE],
    libraries=['pointer_pointer_struct'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ types

PPT_NODEP = lltype.Ptr(lltype.ForwardReference())
# pointer_pointer_struct.h:5: struct ppt_node;
PPT_NODE = rffi.CStruct('ppt_node',
    ('value', rffi.INT),
    ('next', PPT_NODEP),
    hints={'eci': eci})
PPT_NODEP.TO.become(PPT_NODE)
# pointer_pointer_struct.h:6: struct ppt_store;
PPT_STOREP = rffi.COpaquePtr('struct ppt_store')
CONST_PPT_NODEP = lltype.Ptr(
    lltype.Array(PPT_NODE, hints={'nolength': True, 'render_as_const': True}))
CONST_PPT_STOREP = rffi.COpaquePtr(typedef='const struct ppt_store *')

# ------------------------------------------------------------ functions

# pointer_pointer_struct.h:8: int ppt_make(struct ppt_node **out, int value);
c_ppt_make = external(
    'ppt_make', [rffi.CArrayPtr(PPT_NODEP), rffi.INT], rffi.INT)
# pointer_pointer_struct.h:9: void ppt_free(struct ppt_node **node);
c_ppt_free = external('ppt_free', [rffi.CArrayPtr(PPT_NODEP)], lltype.Void)
# pointer_pointer_struct.h:10: int ppt_sum(const struct ppt_node **list, int
#     n);
c_ppt_sum = external(
    'ppt_sum', [rffi.CArrayPtr(CONST_PPT_NODEP), rffi.INT], rffi.INT)
# pointer_pointer_struct.h:11: int ppt_sum_fixed(struct ppt_node *const *list,
#     int n);
c_ppt_sum_fixed = external(
    'ppt_sum_fixed', [rffi.CArrayPtr(PPT_NODEP), rffi.INT], rffi.INT)
# pointer_pointer_struct.h:12: struct ppt_node **ppt_link(struct ppt_node
#     *node);
c_ppt_link = external('ppt_link', [PPT_NODEP], rffi.CArrayPtr(PPT_NODEP))
# pointer_pointer_struct.h:13: int ppt_open(struct ppt_store **out);
c_ppt_open = external('ppt_open', [rffi.CArrayPtr(PPT_STOREP)], rffi.INT)
# pointer_pointer_struct.h:14: void ppt_close(struct ppt_store **store);
c_ppt_close = external('ppt_close', [rffi.CArrayPtr(PPT_STOREP)], lltype.Void)
# pointer_pointer_struct.h:15: int ppt_stores(const struct ppt_store *const
#     *list);
c_ppt_stores = external(
    'ppt_stores', [rffi.CArrayPtr(CONST_PPT_STOREP)], rffi.INT)

# ------------------------------------------------------------ not bound

# 1 macro: include-guard: it only keeps its header from being read twice
