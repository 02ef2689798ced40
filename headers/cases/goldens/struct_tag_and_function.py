"""RPython bindings of struct_tag_and_function.h.

Made by rffi-import 0.1.0 with:
    rffi-import struct_tag_and_function.h -l struct_tag_and_function -L lib -o struct_tag_and_function.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.rtyper.tool import rffi_platform
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['struct_tag_and_function.h'],
    include_dirs=[_HERE],
    libraries=['struct_tag_and_function'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ constants

class CConfig:
    # The headers are enough. RPython keeps what the C compiler answers until the
    # question changes, so it has a mark of the definitions in it.
    _compilation_info_ = ExternalCompilationInfo(
        pre_include_bits=(
            eci.pre_include_bits + ('/* definitions abb732c29101235f */',)),
        includes=eci.includes, include_dirs=eci.include_dirs,
        post_include_bits=eci.post_include_bits,
        compile_extra=eci.compile_extra + ('-w',))

    # struct_tag_and_function.h:14: enum phase;
    PHASE_A = rffi_platform.ConstantInteger('PHASE_A')
    PHASE_B = rffi_platform.ConstantInteger('PHASE_B')

for _name, _value in rffi_platform.configure(CConfig).items():
    globals()[_name] = _value

# ------------------------------------------------------------ types

# struct_tag_and_function.h:5: struct status;
STATUS = rffi.CStruct('status',
    ('code', rffi.INT),
    ('size', rffi.LONG),
    hints={'eci': eci})
STATUSP = lltype.Ptr(STATUS)
# struct_tag_and_function.h:8: struct query;
QUERY = rffi.CStruct('query',
    ('n', rffi.INT),
    hints={'eci': eci})
QUERYP = lltype.Ptr(QUERY)
# struct_tag_and_function.h:11: union report;
REPORT = rffi.CStruct('report',
    ('i', rffi.INT),
    hints={'eci': eci, 'union': True})
REPORTP = lltype.Ptr(REPORT)
# struct_tag_and_function.h:14: enum phase;
phase = rffi.UINT

# ------------------------------------------------------------ functions

# struct_tag_and_function.h:6: int status(const char *path, struct status
#     *out);
c_status = external('status', [rffi.CCHARP, STATUSP], rffi.INT)
# struct_tag_and_function.h:9: struct query *query(int n);
c_query = external('query', [rffi.INT], QUERYP)
# struct_tag_and_function.h:12: void report(union report *report);
c_report = external('report', [REPORTP], lltype.Void)
# struct_tag_and_function.h:15: enum phase phase(enum phase phase);
c_phase = external('phase', [phase], phase)

# ------------------------------------------------------------ not bound

# 1 macro: include-guard: it only keeps its header from being read twice
