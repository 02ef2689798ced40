"""RPython bindings of atomic_types.h.

Made by rffi-import 0.1.0 with:
    rffi-import atomic_types.h -o atomic_types.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['atomic_types.h'],
    include_dirs=[_HERE])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ types

# atomic_types.h:7: typedef _Atomic(int) at_int;
at_int = rffi.INT
# atomic_types.h:14: struct at_counter;
AT_COUNTER = rffi.CStruct('at_counter',
    ('count', rffi.INT),
    ('after', rffi.INT),
    hints={'eci': eci})
AT_COUNTERP = lltype.Ptr(AT_COUNTER)
_ATOMIC_INT_P = rffi.COpaquePtr(typedef='__typeof__(_Atomic(int) *)')
_ATOMIC_LONG_P = rffi.COpaquePtr(typedef='__typeof__(_Atomic(long) *)')
AT_INTP = rffi.COpaquePtr(typedef='at_int *')
CONST_ATOMIC_UINTP = rffi.COpaquePtr(typedef='const atomic_uint *')
ATOMIC_BOOLP = rffi.COpaquePtr(typedef='atomic_bool *')
_ATOMIC_VOIDP_P = rffi.COpaquePtr(typedef='__typeof__(_Atomic(void *) *)')

# ------------------------------------------------------------ functions

# atomic_types.h:9: int at_load(_Atomic(int) *p);
c_at_load = external('at_load', [_ATOMIC_INT_P], rffi.INT)
# atomic_types.h:10: void at_store(_Atomic(long) *p, long value);
c_at_store = external('at_store', [_ATOMIC_LONG_P, rffi.LONG], lltype.Void)
# atomic_types.h:11: int at_typedef(at_int *p, const atomic_uint *q);
c_at_typedef = external('at_typedef', [AT_INTP, CONST_ATOMIC_UINTP], rffi.INT)
# atomic_types.h:12: int at_value(_Atomic(int) x);
c_at_value = external('at_value', [rffi.INT], rffi.INT)
# atomic_types.h:13: int at_flag(atomic_bool *b, _Atomic(void *) *slot);
c_at_flag = external('at_flag', [ATOMIC_BOOLP, _ATOMIC_VOIDP_P], rffi.INT)
# atomic_types.h:15: int at_after(struct at_counter *c);
c_at_after = external('at_after', [AT_COUNTERP], rffi.INT)

# ------------------------------------------------------------ variables

# atomic_types.h:16: extern _Atomic(int) at_global;
get_at_global, set_at_global = rffi.CExternVariable(
    rffi.INT,
    'at_global',
    eci,
    c_type='int',
    sandboxsafe=True,
    declare_as_extern=False)

# ------------------------------------------------------------ not bound

# 1 macro: include-guard: it only keeps its header from being read twice
