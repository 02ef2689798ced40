"""RPython bindings of struct_cycle_by_functions.h.

Made by rffi-import 0.1.0 with:
    rffi-import struct_cycle_by_functions.h -l struct_cycle_by_functions -L lib -o struct_cycle_by_functions.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['struct_cycle_by_functions.h'],
    include_dirs=[_HERE],
    post_include_bits=['typedef __typeof__((*(struct cyc_b *)0).u) rffi_cyc_b__u;'],
    libraries=['struct_cycle_by_functions'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ types

# struct_cycle_by_functions.h:7: struct cyc_a;
# to_b: its type needs this record before it is complete, so it is void *
CYC_A = rffi.CStruct('cyc_a',
    ('n', rffi.INT),
    ('to_b', rffi.VOIDP),
    hints={'eci': eci})
CYC_AP = lltype.Ptr(CYC_A)
CYC_BP = lltype.Ptr(lltype.ForwardReference())
# struct_cycle_by_functions.h:9: struct cyc_c;
CYC_C = rffi.CStruct('cyc_c',
    ('a', CYC_A),
    ('make', rffi.CCallback([], CYC_AP)),
    ('list', rffi.CFixedArray(CYC_BP, 2)),
    hints={'eci': eci})
CYC_CP = lltype.Ptr(CYC_C)
# struct_cycle_by_functions.h:8: union {...} rffi_cyc_b__u;
CYC_B__U = rffi.CStruct('rffi_cyc_b__u',
    ('c', CYC_CP),
    ('any', rffi.VOIDP),
    hints={'eci': eci, 'typedef': True, 'union': True})
CYC_B__UP = lltype.Ptr(CYC_B__U)
CONST_CYC_BP = lltype.Ptr(lltype.ForwardReference())
# struct_cycle_by_functions.h:8: struct cyc_b;
CYC_B = rffi.CStruct('cyc_b',
    ('u', CYC_B__U),
    ('visit', rffi.CCallback([CONST_CYC_BP], lltype.Void)),
    hints={'eci': eci})
CYC_BP.TO.become(CYC_B)
CONST_CYC_BP.TO.become(lltype.Array(CYC_B, hints={'nolength': True, 'render_as_const': True}))
CYC_VMP = lltype.Ptr(lltype.ForwardReference())
# int in callbacks: rffi.INT is long on 32-bit machines.
C_INT = rffi.INT_real if rffi.INT is lltype.Signed else rffi.INT
# struct_cycle_by_functions.h:12: typedef int (*cyc_hook)(cyc_vm *, int);
CYC_HOOK = rffi.CCallback([CYC_VMP, C_INT], C_INT)
# struct_cycle_by_functions.h:13: typedef struct cyc_vm cyc_vm;
CYC_VM = rffi.CStruct('cyc_vm',
    ('hook', CYC_HOOK),
    ('parent', CYC_VMP),
    ('calls', rffi.INT),
    hints={'eci': eci})
CYC_VMP.TO.become(CYC_VM)

# ------------------------------------------------------------ functions

# struct_cycle_by_functions.h:15: int cyc_run(struct cyc_c *c);
c_cyc_run = external('cyc_run', [CYC_CP], rffi.INT)
# struct_cycle_by_functions.h:16: int cyc_vm_call(cyc_vm *vm, int code);
c_cyc_vm_call = external('cyc_vm_call', [CYC_VMP, rffi.INT], rffi.INT)

# ------------------------------------------------------------ not bound

# 1 macro: include-guard: it only keeps its header from being read twice
