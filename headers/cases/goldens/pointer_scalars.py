"""RPython bindings of pointer_scalars.h.

Made by rffi-import 0.1.0 with:
    rffi-import pointer_scalars.h -l pointer_scalars -L lib -o pointer_scalars.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['pointer_scalars.h'],
    include_dirs=[_HERE],
    libraries=['pointer_scalars'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ types

# pointer_scalars.h:13: struct ptr_holder;
PTR_HOLDER = rffi.CStruct('ptr_holder',
    ('s', rffi.SHORTP),
    ('i', rffi.INTP),
    ('ul', rffi.ULONGP),
    ('sc', rffi.SIGNEDCHARP),
    ('f', rffi.FLOATP),
    ('d', rffi.DOUBLEP),
    hints={'eci': eci})
PTR_HOLDERP = lltype.Ptr(PTR_HOLDER)

# ------------------------------------------------------------ functions

# pointer_scalars.h:5: void ptr_short(short *p, unsigned short *q);
c_ptr_short = external('ptr_short', [rffi.SHORTP, rffi.USHORTP], lltype.Void)
# pointer_scalars.h:6: void ptr_int(int *p, unsigned int *q);
c_ptr_int = external('ptr_int', [rffi.INTP, rffi.UINTP], lltype.Void)
# pointer_scalars.h:7: void ptr_long(long *p, unsigned long *q);
c_ptr_long = external('ptr_long', [rffi.LONGP, rffi.ULONGP], lltype.Void)
# pointer_scalars.h:8: void ptr_char(char *p, signed char *q, unsigned char
#     *r);
c_ptr_char = external(
    'ptr_char', [rffi.CCHARP, rffi.SIGNEDCHARP, rffi.UCHARP], lltype.Void)
# pointer_scalars.h:9: void ptr_float(float *p, double *q, long double *r);
c_ptr_float = external(
    'ptr_float', [rffi.FLOATP, rffi.DOUBLEP, rffi.LONGDOUBLEP], lltype.Void)
# pointer_scalars.h:10: int *ptr_choose(int *a, int *b, int second);
c_ptr_choose = external(
    'ptr_choose', [rffi.INTP, rffi.INTP, rffi.INT], rffi.INTP)
# pointer_scalars.h:11: int ptr_sum(const int *values, int n);
c_ptr_sum = external('ptr_sum', [rffi.INTP, rffi.INT], rffi.INT)
# pointer_scalars.h:22: void ptr_holder_write(struct ptr_holder *holder);
c_ptr_holder_write = external('ptr_holder_write', [PTR_HOLDERP], lltype.Void)

# ------------------------------------------------------------ not bound

# 1 macro: include-guard: it only keeps its header from being read twice
