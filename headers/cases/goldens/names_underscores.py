"""RPython bindings of names_underscores.h.

Made by rffi-import 0.1.0 with:
    rffi-import names_underscores.h -l names_underscores -L lib -o names_underscores.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['names_underscores.h'],
    include_dirs=[_HERE],
    libraries=['names_underscores'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ types

# names_underscores.h:5: typedef int _private_int;
_private_int = rffi.INT
# names_underscores.h:5: typedef int _Upper;
_Upper = rffi.INT
# names_underscores.h:6: typedef struct _hidden hidden;
HIDDEN = rffi.CStruct('hidden',
    ('_x', rffi.INT),
    ('__y', rffi.INT),
    hints={'eci': eci, 'typedef': True})
HIDDENP = lltype.Ptr(HIDDEN)
# names_underscores.h:7: typedef struct _hidden _hidden;
_HIDDEN = HIDDEN
_HIDDENP = HIDDENP
# names_underscores.h:7: typedef struct _hidden *hidden_;
HIDDEN_ = HIDDENP
# names_underscores.h:8: struct __;
__ = rffi.CStruct('__',
    ('___', rffi.INT),
    hints={'eci': eci})
__P = lltype.Ptr(__)

# ------------------------------------------------------------ functions

# names_underscores.h:10: int _single(_private_int x);
c__single = external('_single', [_private_int], rffi.INT)
# names_underscores.h:11: int __double(__dunder_int__ x);
c___double = external('__double', [rffi.INT], rffi.INT)
# names_underscores.h:12: int trailing_(int x);
c_trailing_ = external('trailing_', [rffi.INT], rffi.INT)
# names_underscores.h:13: int _(int x);
c__ = external('_', [rffi.INT], rffi.INT)
# names_underscores.h:14: int ____(_Upper x);
c_____ = external('____', [_Upper], rffi.INT)
# names_underscores.h:15: int _hidden_sum(const struct _hidden *h, _hidden *i,
#     hidden_ j);
c__hidden_sum = external('_hidden_sum', [HIDDENP, HIDDENP, HIDDEN_], rffi.INT)
# names_underscores.h:16: int __underscore_record(struct __ *p);
c___underscore_record = external('__underscore_record', [__P], rffi.INT)

# ------------------------------------------------------------ not bound

# 1 macro: include-guard: it only keeps its header from being read twice
# reserved-name: use the public name beside it
#
# names_underscores.h:5: __dunder_int__: reserved-name: the name belongs to the C implementation and nothing bound needs it
