"""RPython bindings of function_redeclared.h.

Made by rffi-import 0.1.0 with:
    rffi-import function_redeclared.h -l function_redeclared -L lib -o function_redeclared.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['function_redeclared.h'],
    include_dirs=[_HERE],
    libraries=['function_redeclared'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# RPython's wrappers of macros and inline functions do not know bool_t.
macro_eci = eci.merge(ExternalCompilationInfo(
    post_include_bits=['typedef _Bool bool_t;']))

# Each has a copy of its own: untranslated, the wrappers of all that share one
# are compiled together.
def macro(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, macro=True,
                           compilation_info=macro_eci.merge(), **kwds)

# ------------------------------------------------------------ types

# function_redeclared.h:17: struct again_late;
AGAIN_LATE = rffi.CStruct('again_late',
    ('x', rffi.INT),
    hints={'eci': eci})
AGAIN_LATEP = lltype.Ptr(AGAIN_LATE)
INT_P_4 = rffi.COpaquePtr(typedef='__typeof__(int (*)[4])')

# ------------------------------------------------------------ functions

# function_redeclared.h:5: int again_same(int y);
c_again_same = external('again_same', [rffi.INT], rffi.INT)
# function_redeclared.h:9: int again_grows(const char *text, int n);
c_again_grows = external('again_grows', [rffi.CCHARP, rffi.INT], rffi.INT)
# function_redeclared.h:12: int again_array(int *values, int (*row)[4]);
c_again_array = external('again_array', [rffi.INTP, INT_P_4], rffi.INT)
# function_redeclared.h:16: int again_record(struct again_late *p);
# deprecated
c_again_record = external('again_record', [AGAIN_LATEP], rffi.INT)
# function_redeclared.h:20: int again_inside(void);
c_again_inside = external('again_inside', [], rffi.INT)
# function_redeclared.h:21: int again_caller(void);
c_again_caller = macro('again_caller', [], rffi.INT)

# ------------------------------------------------------------ not bound

# 1 macro: include-guard: it only keeps its header from being read twice
