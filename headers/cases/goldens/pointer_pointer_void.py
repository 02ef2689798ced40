"""RPython bindings of pointer_pointer_void.h.

Made by rffi-import 0.1.0 with:
    rffi-import pointer_pointer_void.h -l pointer_pointer_void -L lib -o pointer_pointer_void.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['pointer_pointer_void.h'],
    include_dirs=[_HERE],
    libraries=['pointer_pointer_void'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ types

CONST_VOIDP = rffi.COpaquePtr(typedef='const void *')

# ------------------------------------------------------------ functions

# pointer_pointer_void.h:5: int vpp_alloc(void **out, int which);
c_vpp_alloc = external('vpp_alloc', [rffi.VOIDPP, rffi.INT], rffi.INT)
# pointer_pointer_void.h:6: void vpp_find(const void **out);
c_vpp_find = external('vpp_find', [rffi.CArrayPtr(CONST_VOIDP)], lltype.Void)
# pointer_pointer_void.h:7: int vpp_count(void *const *list);
c_vpp_count = external('vpp_count', [rffi.VOIDPP], rffi.INT)
# pointer_pointer_void.h:8: int vpp_count_const(const void *const *list);
c_vpp_count_const = external(
    'vpp_count_const', [rffi.CArrayPtr(CONST_VOIDP)], rffi.INT)
# pointer_pointer_void.h:9: void ***vpp_three(void ***p);
c_vpp_three = external(
    'vpp_three', [rffi.CArrayPtr(rffi.VOIDPP)], rffi.CArrayPtr(rffi.VOIDPP))

# ------------------------------------------------------------ not bound

# 1 macro: include-guard: it only keeps its header from being read twice
