"""RPython bindings of macro_field_alias.h.

Made by rffi-import 0.1.0 with:
    rffi-import macro_field_alias.h -l macro_field_alias -L lib -o macro_field_alias.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['macro_field_alias.h'],
    include_dirs=[_HERE],
    post_include_bits=['typedef __typeof__((*(struct mfa_status *)0).mfa_u) rffi_mfa_status__mfa_u;'],
    libraries=['macro_field_alias'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ types

# macro_field_alias.h:5: struct mfa_time;
MFA_TIME = rffi.CStruct('mfa_time',
    ('seconds', rffi.LONG),
    ('nanoseconds', rffi.LONG),
    hints={'eci': eci})
MFA_TIMEP = lltype.Ptr(MFA_TIME)
# macro_field_alias.h:9: union {...} rffi_mfa_status__mfa_u;
MFA_STATUS__MFA_U = rffi.CStruct('rffi_mfa_status__mfa_u',
    ('number', rffi.INT),
    ('bytes', rffi.CFixedArray(rffi.CHAR, 4)),
    hints={'eci': eci, 'typedef': True, 'union': True})
MFA_STATUS__MFA_UP = lltype.Ptr(MFA_STATUS__MFA_U)
# macro_field_alias.h:6: struct mfa_status;
MFA_STATUS = rffi.CStruct('mfa_status',
    ('changed', MFA_TIME),
    ('mfa_u', MFA_STATUS__MFA_U),
    hints={'eci': eci})
MFA_STATUSP = lltype.Ptr(MFA_STATUS)

# ------------------------------------------------------------ functions

# macro_field_alias.h:14: long mfa_get(const struct mfa_status *status);
c_mfa_get = external('mfa_get', [MFA_STATUSP], rffi.LONG)

# ------------------------------------------------------------ not bound

# 1 macro: include-guard: it only keeps its header from being read twice
# not-constant: read it through a C function (separate_module_sources)
#
# macro_field_alias.h:8: mfa_changed: not-constant: C knows its value only when the program runs
# macro_field_alias.h:10: mfa_number: not-constant: C knows its value only when the program runs
# macro_field_alias.h:11: mfa_bytes: not-constant: C knows its value only when the program runs
