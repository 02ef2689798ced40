"""RPython bindings of wide_char.h.

Made by rffi-import 0.1.0 with:
    rffi-import wide_char.h -l wide_char -L lib -o wide_char.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['wide_char.h'],
    include_dirs=[_HERE],
    libraries=['wide_char'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ types

# wide_char.h:12: struct wide_label;
WIDE_LABEL = rffi.CStruct('wide_label',
    ('first', rffi.WCHAR_T),
    ('text', rffi.CFixedArray(rffi.WCHAR_T, 8)),
    hints={'eci': eci})
WIDE_LABELP = lltype.Ptr(WIDE_LABEL)
# bits/types/wint_t.h:20: typedef unsigned int wint_t;
wint_t = rffi.UINT

# ------------------------------------------------------------ functions

# wide_char.h:7: wchar_t wide_next(wchar_t c);
c_wide_next = external('wide_next', [rffi.WCHAR_T], rffi.WCHAR_T)
# wide_char.h:8: wint_t wide_or_eof(wint_t c);
c_wide_or_eof = external('wide_or_eof', [wint_t], wint_t)
# wide_char.h:9: int wide_length(const wchar_t *text);
c_wide_length = external('wide_length', [rffi.CWCHARP], rffi.INT)
# wide_char.h:10: void wide_fill(wchar_t *out, wchar_t with, int n);
c_wide_fill = external(
    'wide_fill', [rffi.CWCHARP, rffi.WCHAR_T, rffi.INT], lltype.Void)

# ------------------------------------------------------------ not bound

# 1 macro: include-guard: it only keeps its header from being read twice
