"""RPython bindings of text_in_comments.h.

Made by rffi-import 0.1.0 with:
    rffi-import text_in_comments.h -l text_in_comments -L lib -o text_in_comments.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['text_in_comments.h'],
    include_dirs=[_HERE],
    libraries=['text_in_comments'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ functions

# text_in_comments.h:7: int tic_quotes(int x);
c_tic_quotes = external('tic_quotes', [rffi.INT], rffi.INT)
# text_in_comments.h:10: int tic_backslash(int x);
c_tic_backslash = external('tic_backslash', [rffi.INT], rffi.INT)
# text_in_comments.h:14: int tic_continued(int x);
c_tic_continued = external('tic_continued', [rffi.INT], rffi.INT)
# text_in_comments.h:17: int tic_coding(int x);
c_tic_coding = external('tic_coding', [rffi.INT], rffi.INT)
# text_in_comments.h:22: int tic_lines(int x);
c_tic_lines = external('tic_lines', [rffi.INT], rffi.INT)
# text_in_comments.h:24: int tic_unicode(int x);
c_tic_unicode = external('tic_unicode', [rffi.INT], rffi.INT)

# ------------------------------------------------------------ not bound

# 1 macro: include-guard: it only keeps its header from being read twice
