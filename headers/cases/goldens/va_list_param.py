"""RPython bindings of va_list_param.h.

Made by rffi-import 0.1.0 with:
    rffi-import va_list_param.h -o va_list_param.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['va_list_param.h'],
    include_dirs=[_HERE])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ types

# va_list_param.h:12: struct vl_holder;
# list: a va_list cannot be made in RPython
VL_HOLDER = rffi.CStruct('vl_holder',
    ('kept', rffi.INT),
    ('_filler4', rffi.CFixedArray(rffi.UINT, 7)),    # stands for what RPython cannot say
    hints={'eci': eci})
VL_HOLDERP = lltype.Ptr(VL_HOLDER)
# va_list_param.h:14: typedef int (*vl_callback)(void *, const char *,
#     va_list);
# a callback is passed as void *: a va_list cannot be made in RPython
VL_CALLBACK = rffi.VOIDP
VA_LISTP = rffi.COpaquePtr(typedef='va_list *')

# ------------------------------------------------------------ functions

# va_list_param.h:10: void vl_pointer(va_list *list);
c_vl_pointer = external('vl_pointer', [VA_LISTP], lltype.Void)
# va_list_param.h:11: va_list *vl_result(void);
c_vl_result = external('vl_result', [], VA_LISTP)
# va_list_param.h:13: int vl_holder_kept(const struct vl_holder *h);
c_vl_holder_kept = external('vl_holder_kept', [VL_HOLDERP], rffi.INT)
# va_list_param.h:15: void vl_set(vl_callback f);
# a callback is passed as void *: a va_list cannot be made in RPython
c_vl_set = external('vl_set', [VL_CALLBACK], lltype.Void)

# ------------------------------------------------------------ not bound

# 1 macro: include-guard: it only keeps its header from being read twice
# va-list: use the variant with '...', or wrap it in a C function
#
# va_list_param.h:12: struct vl_holder.list: va-list: a va_list cannot be made in RPython
# va_list_param.h:8: vl_format: va-list: parameter 4, 'va_list': a va_list cannot be made in RPython
# va_list_param.h:9: vl_gnu: va-list: parameter 2, 'va_list': a va_list cannot be made in RPython
