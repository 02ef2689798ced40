"""RPython bindings of global_thread_local.h.

Made by rffi-import 0.1.0 with:
    rffi-import global_thread_local.h -o global_thread_local.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['global_thread_local.h'],
    include_dirs=[_HERE])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ types

# global_thread_local.h:11: struct tls_state;
TLS_STATE = rffi.CStruct('tls_state',
    ('x', rffi.INT),
    hints={'eci': eci})
TLS_STATEP = lltype.Ptr(TLS_STATE)

# ------------------------------------------------------------ functions

# global_thread_local.h:12: int tls_get(void);
c_tls_get = external('tls_get', [], rffi.INT)

# ------------------------------------------------------------ not bound

# 1 macro: include-guard: it only keeps its header from being read twice
# global-variable: use rffi.CExternVariable
#
# global_thread_local.h:7: tls_gnu: global-variable: global variables are not bound
# global_thread_local.h:8: tls_standard: global-variable: global variables are not bound
# global_thread_local.h:9: tls_macro: global-variable: global variables are not bound
# global_thread_local.h:10: tls_buffer: global-variable: global variables are not bound
# global_thread_local.h:11: tls_state: global-variable: global variables are not bound
