"""RPython bindings of pointer_void.h.

Made by rffi-import 0.1.0 with:
    rffi-import pointer_void.h -l pointer_void -L lib -o pointer_void.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['pointer_void.h'],
    include_dirs=[_HERE],
    libraries=['pointer_void'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ types

# pointer_void.h:12: struct vp_box;
VP_BOX = rffi.CStruct('vp_box',
    ('data', rffi.VOIDP),
    ('constant', rffi.VOIDP),
    hints={'eci': eci})
VP_BOXP = lltype.Ptr(VP_BOX)

# ------------------------------------------------------------ functions

# pointer_void.h:7: void *vp_offset(void *base, long by);
c_vp_offset = external('vp_offset', [rffi.VOIDP, rffi.LONG], rffi.VOIDP)
# pointer_void.h:8: const void *vp_same(const void *p);
c_vp_same = external('vp_same', [rffi.VOIDP], rffi.VOIDP)
# pointer_void.h:9: void vp_swap(void *a, void *b, size_t n);
c_vp_swap = external(
    'vp_swap', [rffi.VOIDP, rffi.VOIDP, rffi.SIZE_T], lltype.Void)
# pointer_void.h:10: int vp_is_null(const volatile void *p);
c_vp_is_null = external('vp_is_null', [rffi.VOIDP], rffi.INT)
# pointer_void.h:17: void *vp_box_data(struct vp_box *box);
c_vp_box_data = external('vp_box_data', [VP_BOXP], rffi.VOIDP)

# ------------------------------------------------------------ not bound

# 1 macro: include-guard: it only keeps its header from being read twice
