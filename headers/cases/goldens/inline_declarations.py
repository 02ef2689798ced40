"""RPython bindings of inline_declarations.h.

Made by rffi-import 0.1.0 with:
    rffi-import inline_declarations.h -l inline_declarations -L lib -o inline_declarations.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['inline_declarations.h'],
    include_dirs=[_HERE],
    libraries=['inline_declarations'],
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

# ------------------------------------------------------------ functions

# inline_declarations.h:5: int defined_later(int x);
c_defined_later = macro('defined_later', [rffi.INT], rffi.INT)
# inline_declarations.h:7: int in_the_library(int x);
c_in_the_library = external('in_the_library', [rffi.INT], rffi.INT)
# inline_declarations.h:15: int by_macro(int x);
c_by_macro = macro('by_macro', [rffi.INT], rffi.INT)
# inline_declarations.h:17: _Bool is_even(unsigned int n);
c_is_even = macro('is_even', [rffi.UINT], lltype.Bool)
# inline_declarations.h:18: int sum(int count, ...);
# variadic: without its variable arguments
c_sum = macro('sum', [rffi.INT], rffi.INT)
# inline_declarations.h:19: void stop(void);
# does not return
c_stop = macro('stop', [], lltype.Void)
# inline_declarations.h:21: int old_way(int x);
# deprecated
c_old_way = macro('old_way', [rffi.INT], rffi.INT)

# ------------------------------------------------------------ not bound

# 1 macro: function-like-macro: the header does not state the types of a
#     function-like macro
# 1 macro: include-guard: it only keeps its header from being read twice
# inline-function: include the header that defines it
# unavailable: use what the header offers in its place
#
# inline_declarations.h:6: never_defined: inline-function: it is static, and no header has its body
# inline_declarations.h:22: forbidden_way: unavailable: the header forbids its use
