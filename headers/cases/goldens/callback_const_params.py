"""RPython bindings of callback_const_params.h.

Made by rffi-import 0.1.0 with:
    rffi-import callback_const_params.h -l callback_const_params -L lib -o callback_const_params.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['callback_const_params.h'],
    include_dirs=[_HERE],
    libraries=['callback_const_params'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ types

# callback_const_params.h:7: struct ccp_item;
CCP_ITEM = rffi.CStruct('ccp_item',
    ('id', rffi.INT),
    ('weight', rffi.DOUBLE),
    hints={'eci': eci})
CCP_ITEMP = lltype.Ptr(CCP_ITEM)
CONST_CCP_ITEMP = lltype.Ptr(
    lltype.Array(CCP_ITEM, hints={'nolength': True, 'render_as_const': True}))
# int in callbacks: rffi.INT is long on 32-bit machines.
C_INT = rffi.INT_real if rffi.INT is lltype.Signed else rffi.INT
# callback_const_params.h:9: typedef int (*ccp_item_visit)(const struct
#     ccp_item *, void *);
CCP_ITEM_VISIT = rffi.CCallback([CONST_CCP_ITEMP, rffi.VOIDP], C_INT)
# callback_const_params.h:10: typedef int (*ccp_text_visit)(const char *);
CCP_TEXT_VISIT = rffi.CCallback([rffi.CONST_CCHARP], C_INT)
# unsigned int in callbacks: rffi.UINT is unsigned long on 32-bit machines.
C_UINT = (getattr(rffi, 'UINT_real', rffi.UINT)
          if rffi.UINT is lltype.Unsigned else rffi.UINT)
# callback_const_params.h:11: typedef unsigned int (*ccp_bytes_visit)(const
#     unsigned char *, size_t);
CCP_BYTES_VISIT = rffi.CCallback(
    [lltype.Ptr(lltype.Array(rffi.UCHAR, hints={'nolength': True, 'render_as_const': True})),
     rffi.SIZE_T],
    C_UINT)
CONST_VOIDP = rffi.COpaquePtr(typedef='const void *')
# callback_const_params.h:12: typedef int (*ccp_compare)(const void *, const
#     void *);
CCP_COMPARE = rffi.CCallback([CONST_VOIDP, CONST_VOIDP], C_INT)
# callback_const_params.h:13: typedef int (*ccp_ints_visit)(const int *, int);
CCP_INTS_VISIT = rffi.CCallback(
    [lltype.Ptr(lltype.Array(rffi.INT, hints={'nolength': True, 'render_as_const': True})),
     C_INT],
    C_INT)
# callback_const_params.h:14: typedef const char *(*ccp_namer)(const struct
#     ccp_item *const);
CCP_NAMER = rffi.CCallback([CONST_CCP_ITEMP], rffi.CONST_CCHARP)
CHARPCONSTP = rffi.COpaquePtr(typedef='char *const *')

# ------------------------------------------------------------ functions

# callback_const_params.h:16: int ccp_items(const struct ccp_item *items, int
#     n, ccp_item_visit visit, void *user_data);
c_ccp_items = external(
    'ccp_items', [CCP_ITEMP, rffi.INT, CCP_ITEM_VISIT, rffi.VOIDP], rffi.INT)
# callback_const_params.h:17: int ccp_texts(ccp_text_visit visit);
c_ccp_texts = external('ccp_texts', [CCP_TEXT_VISIT], rffi.INT)
# callback_const_params.h:18: unsigned int ccp_bytes(ccp_bytes_visit visit);
c_ccp_bytes = external('ccp_bytes', [CCP_BYTES_VISIT], rffi.UINT)
# callback_const_params.h:19: void ccp_sort(int *values, size_t n, ccp_compare
#     compare);
c_ccp_sort = external(
    'ccp_sort', [rffi.INTP, rffi.SIZE_T, CCP_COMPARE], lltype.Void)
# callback_const_params.h:20: int ccp_ints(ccp_ints_visit visit);
c_ccp_ints = external('ccp_ints', [CCP_INTS_VISIT], rffi.INT)
# callback_const_params.h:21: int ccp_name(ccp_namer namer);
c_ccp_name = external('ccp_name', [CCP_NAMER], rffi.INT)
# callback_const_params.h:22: int ccp_lists(int (*visit)(const char **, char
#     *const *, const void **));
c_ccp_lists = external(
    'ccp_lists',
    [rffi.CCallback([rffi.CArrayPtr(rffi.CONST_CCHARP), CHARPCONSTP, rffi.CArrayPtr(CONST_VOIDP)], C_INT)],
    rffi.INT)

# ------------------------------------------------------------ not bound

# 1 macro: include-guard: it only keeps its header from being read twice
