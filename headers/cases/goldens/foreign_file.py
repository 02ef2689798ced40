"""RPython bindings of foreign_file.h.

Made by rffi-import 0.1.0 with:
    rffi-import foreign_file.h -l foreign_file -L lib -o foreign_file.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo
from rpython.rlib.rfile import FILEP

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['foreign_file.h'],
    include_dirs=[_HERE],
    libraries=['foreign_file'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ types

# int in callbacks: rffi.INT is long on 32-bit machines.
C_INT = rffi.INT_real if rffi.INT is lltype.Signed else rffi.INT
# foreign_file.h:12: typedef int (*ff_printer)(FILE *, int);
FF_PRINTER = rffi.CCallback([FILEP, C_INT], C_INT)
# foreign_file.h:15: struct ff_log;
FF_LOG = rffi.CStruct('ff_log',
    ('file', FILEP),
    ('lines', rffi.INT),
    hints={'eci': eci})
FF_LOGP = lltype.Ptr(FF_LOG)

# ------------------------------------------------------------ functions

# foreign_file.h:7: int ff_write(FILE *out, const char *text);
c_ff_write = external('ff_write', [FILEP, rffi.CCHARP], rffi.INT)
# foreign_file.h:8: long ff_size(FILE *f);
c_ff_size = external('ff_size', [FILEP], rffi.LONG)
# foreign_file.h:9: FILE *ff_open(const char *path, const char *mode);
c_ff_open = external('ff_open', [rffi.CCHARP, rffi.CCHARP], FILEP)
# foreign_file.h:10: int ff_close(FILE *f);
c_ff_close = external('ff_close', [FILEP], rffi.INT)
# foreign_file.h:11: int ff_swap(FILE **a, FILE *const *b);
c_ff_swap = external(
    'ff_swap', [rffi.CArrayPtr(FILEP), rffi.CArrayPtr(FILEP)], rffi.INT)
# foreign_file.h:13: int ff_print(ff_printer printer, FILE *f, int x);
c_ff_print = external('ff_print', [FF_PRINTER, FILEP, rffi.INT], rffi.INT)
# foreign_file.h:16: int ff_log_line(struct ff_log *log, const char *text);
c_ff_log_line = external('ff_log_line', [FF_LOGP, rffi.CCHARP], rffi.INT)

# ------------------------------------------------------------ not bound

# 1 macro: include-guard: it only keeps its header from being read twice
