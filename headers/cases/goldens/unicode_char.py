"""RPython bindings of unicode_char.h.

Made by rffi-import 0.1.0 with:
    rffi-import unicode_char.h -l unicode_char -L lib -o unicode_char.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['unicode_char.h'],
    include_dirs=[_HERE],
    libraries=['unicode_char'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ types

# unicode_char.h:12: struct unicode_pair;
UNICODE_PAIR = rffi.CStruct('unicode_pair',
    ('small', rffi.UINT_LEAST16_T),
    ('large', rffi.UINT_LEAST32_T),
    hints={'eci': eci})
UNICODE_PAIRP = lltype.Ptr(UNICODE_PAIR)

# ------------------------------------------------------------ functions

# unicode_char.h:7: char16_t u16_next(char16_t c);
c_u16_next = external('u16_next', [rffi.UINT_LEAST16_T], rffi.UINT_LEAST16_T)
# unicode_char.h:8: char32_t u32_next(char32_t c);
c_u32_next = external('u32_next', [rffi.UINT_LEAST32_T], rffi.UINT_LEAST32_T)
# unicode_char.h:9: int u16_length(const char16_t *text);
c_u16_length = external('u16_length', [rffi.UINT_LEAST16_TP], rffi.INT)
# unicode_char.h:10: int u32_length(const char32_t *text);
c_u32_length = external('u32_length', [rffi.UINT_LEAST32_TP], rffi.INT)
# unicode_char.h:17: void unicode_pair_fill(struct unicode_pair *pair);
c_unicode_pair_fill = external(
    'unicode_pair_fill', [UNICODE_PAIRP], lltype.Void)

# ------------------------------------------------------------ not bound

# 1 macro: include-guard: it only keeps its header from being read twice
