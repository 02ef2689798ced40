"""RPython bindings of pointer_qualifiers.h.

Made by rffi-import 0.1.0 with:
    rffi-import pointer_qualifiers.h -l pointer_qualifiers -L lib -o pointer_qualifiers.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['pointer_qualifiers.h'],
    include_dirs=[_HERE],
    libraries=['pointer_qualifiers'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ types

# pointer_qualifiers.h:16: struct qual_fields;
QUAL_FIELDS = rffi.CStruct('qual_fields',
    ('fixed', rffi.INT),
    ('changing', rffi.INT),
    ('where', rffi.INTP),
    ('what', rffi.INTP),
    ('text', rffi.CCHARP),
    hints={'eci': eci})
QUAL_FIELDSP = lltype.Ptr(QUAL_FIELDS)

# ------------------------------------------------------------ functions

# pointer_qualifiers.h:5: int qual_before(const int *p);
c_qual_before = external('qual_before', [rffi.INTP], rffi.INT)
# pointer_qualifiers.h:6: int qual_after(const int *p);
c_qual_after = external('qual_after', [rffi.INTP], rffi.INT)
# pointer_qualifiers.h:7: int qual_pointer(int *const p);
c_qual_pointer = external('qual_pointer', [rffi.INTP], rffi.INT)
# pointer_qualifiers.h:8: int qual_both(const int *const p);
c_qual_both = external('qual_both', [rffi.INTP], rffi.INT)
# pointer_qualifiers.h:9: int qual_volatile(volatile int *p, const volatile
#     int *q);
c_qual_volatile = external('qual_volatile', [rffi.INTP, rffi.INTP], rffi.INT)
# pointer_qualifiers.h:10: int qual_restrict(const int *restrict a, int
#     *restrict b, int *restrict c);
c_qual_restrict = external(
    'qual_restrict', [rffi.INTP, rffi.INTP, rffi.INTP], rffi.INT)
# pointer_qualifiers.h:11: int qual_value(const int a, volatile int b);
c_qual_value = external('qual_value', [rffi.INT, rffi.INT], rffi.INT)
# pointer_qualifiers.h:12: int *const qual_result_pointer(void);
c_qual_result_pointer = external('qual_result_pointer', [], rffi.INTP)
# pointer_qualifiers.h:13: const int qual_result_value(void);
c_qual_result_value = external('qual_result_value', [], rffi.INT)
# pointer_qualifiers.h:14: const volatile unsigned char *qual_register(void);
c_qual_register = external('qual_register', [], rffi.UCHARP)
# pointer_qualifiers.h:24: int qual_fields_sum(const struct qual_fields
#     *restrict fields);
c_qual_fields_sum = external('qual_fields_sum', [QUAL_FIELDSP], rffi.INT)

# ------------------------------------------------------------ not bound

# 1 macro: include-guard: it only keeps its header from being read twice
