"""RPython bindings of pointer_char.h.

Made by rffi-import 0.1.0 with:
    rffi-import pointer_char.h -l pointer_char -L lib -o pointer_char.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['pointer_char.h'],
    include_dirs=[_HERE],
    libraries=['pointer_char'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ types

# pointer_char.h:15: struct text_pair;
TEXT_PAIR = rffi.CStruct('text_pair',
    ('key', rffi.CCHARP),
    ('value', rffi.CCHARP),
    ('fixed', rffi.CCHARP),
    hints={'eci': eci})
TEXT_PAIRP = lltype.Ptr(TEXT_PAIR)

# ------------------------------------------------------------ functions

# pointer_char.h:7: size_t text_length(const char *text);
c_text_length = external('text_length', [rffi.CCHARP], rffi.SIZE_T)
# pointer_char.h:8: char *text_find(char *text, char what);
c_text_find = external('text_find', [rffi.CCHARP, rffi.CHAR], rffi.CCHARP)
# pointer_char.h:9: const char *text_name(int which);
c_text_name = external('text_name', [rffi.INT], rffi.CCHARP)
# pointer_char.h:10: const char *const text_other(int which);
c_text_other = external('text_other', [rffi.INT], rffi.CCHARP)
# pointer_char.h:11: int text_equal(const char *a, const char *const b);
c_text_equal = external('text_equal', [rffi.CCHARP, rffi.CCHARP], rffi.INT)
# pointer_char.h:12: int text_fill(char *out, int size, char with);
c_text_fill = external(
    'text_fill', [rffi.CCHARP, rffi.INT, rffi.CHAR], rffi.INT)
# pointer_char.h:13: void text_upper(char *text);
c_text_upper = external('text_upper', [rffi.CCHARP], lltype.Void)
# pointer_char.h:21: int text_pair_length(const struct text_pair *pair);
c_text_pair_length = external('text_pair_length', [TEXT_PAIRP], rffi.INT)

# ------------------------------------------------------------ not bound

# 1 macro: include-guard: it only keeps its header from being read twice
