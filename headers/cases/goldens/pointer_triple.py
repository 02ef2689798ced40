"""RPython bindings of pointer_triple.h.

Made by rffi-import 0.1.0 with:
    rffi-import pointer_triple.h -l pointer_triple -L lib -o pointer_triple.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['pointer_triple.h'],
    include_dirs=[_HERE],
    libraries=['pointer_triple'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ types

CONST_CHARPCONSTP = rffi.COpaquePtr(typedef='const char *const *')

# ------------------------------------------------------------ functions

# pointer_triple.h:5: char ***triple_words(char ***words);
c_triple_words = external(
    'triple_words',
    [rffi.CArrayPtr(rffi.CCHARPP)],
    rffi.CArrayPtr(rffi.CCHARPP))
# pointer_triple.h:6: int triple_const(const char *const *const *words);
c_triple_const = external(
    'triple_const', [rffi.CArrayPtr(CONST_CHARPCONSTP)], rffi.INT)
# pointer_triple.h:7: void triple_ints(int ***cube, const unsigned int
#     ****four);
c_triple_ints = external(
    'triple_ints',
    [rffi.CArrayPtr(rffi.CArrayPtr(rffi.INTP)),
     rffi.CArrayPtr(rffi.CArrayPtr(rffi.CArrayPtr(lltype.Ptr(lltype.Array(rffi.UINT, hints={'nolength': True, 'render_as_const': True})))))],
    lltype.Void)

# ------------------------------------------------------------ not bound

# 1 macro: include-guard: it only keeps its header from being read twice
