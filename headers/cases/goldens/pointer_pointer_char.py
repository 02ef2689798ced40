"""RPython bindings of pointer_pointer_char.h.

Made by rffi-import 0.1.0 with:
    rffi-import pointer_pointer_char.h -l pointer_pointer_char -L lib -o pointer_pointer_char.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['pointer_pointer_char.h'],
    include_dirs=[_HERE],
    libraries=['pointer_pointer_char'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ functions

# pointer_pointer_char.h:5: int pp_count(char **list);
c_pp_count = external('pp_count', [rffi.CCHARPP], rffi.INT)
# pointer_pointer_char.h:6: int pp_count_const(const char **list);
c_pp_count_const = external(
    'pp_count_const', [rffi.CArrayPtr(rffi.CONST_CCHARP)], rffi.INT)
# pointer_pointer_char.h:7: int pp_count_fixed(char *const *list);
c_pp_count_fixed = external('pp_count_fixed', [rffi.CCHARPP], rffi.INT)
# pointer_pointer_char.h:8: int pp_count_all_const(const char *const *list);
c_pp_count_all_const = external(
    'pp_count_all_const', [rffi.CArrayPtr(rffi.CONST_CCHARP)], rffi.INT)
# pointer_pointer_char.h:9: int pp_main(int argc, char *argv[]);
c_pp_main = external('pp_main', [rffi.INT, rffi.CCHARPP], rffi.INT)
# pointer_pointer_char.h:10: char **pp_tail(char **list);
c_pp_tail = external('pp_tail', [rffi.CCHARPP], rffi.CCHARPP)
# pointer_pointer_char.h:11: void pp_next(const char **cursor);
c_pp_next = external(
    'pp_next', [rffi.CArrayPtr(rffi.CONST_CCHARP)], lltype.Void)
# pointer_pointer_char.h:12: int pp_open(const char *name, char **error);
c_pp_open = external('pp_open', [rffi.CCHARP, rffi.CCHARPP], rffi.INT)

# ------------------------------------------------------------ not bound

# 1 macro: include-guard: it only keeps its header from being read twice
