"""RPython bindings of inline_shadowed.h.

Made by rffi-import 0.1.0 with:
    rffi-import inline_shadowed.h -o inline_shadowed.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['inline_shadowed.h'],
    include_dirs=[_HERE])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# What RPython cannot say is said in C: (prototype, body).
_SHIMS = [
    ('int rffi_shadowed_add(int a, int b)', 'return (shadowed_add)(a, b);'),
    ('_Bool rffi_shadowed_odd(long long n)', 'return (shadowed_odd)(n);'),
    ('void rffi_shadowed_store(int *to, const char *text)',
     '(shadowed_store)(to, text);'),
    ('int rffi_shadowed_each(int (*call)(int), int n)',
     'return (shadowed_each)(call, n);'),
]
# Inline functions that are code only where they are declared without the word.
_INLINES = ['shadowed_store']
shim_eci = eci.merge(ExternalCompilationInfo(
    post_include_bits=['RPY_EXTERN %s;' % prototype for prototype, _ in _SHIMS],
    separate_module_sources=['\n'.join(
        ['extern __typeof__(%s) %s;' % (name, name) for name in _INLINES] +
        ['%s { %s }' % shim for shim in _SHIMS])]))

def shim(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=shim_eci, **kwds)

# RPython's wrappers of macros and inline functions do not know bool_t.
macro_eci = eci.merge(ExternalCompilationInfo(
    post_include_bits=['typedef _Bool bool_t;']))

# Each has a copy of its own: untranslated, the wrappers of all that share one
# are compiled together.
def macro(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, macro=True,
                           compilation_info=macro_eci.merge(), **kwds)

# ------------------------------------------------------------ types

# int in callbacks: rffi.INT is long on 32-bit machines.
C_INT = rffi.INT_real if rffi.INT is lltype.Signed else rffi.INT

# ------------------------------------------------------------ functions

# inline_shadowed.h:5: int shadowed_add(int a, int b);
c_shadowed_add = shim('rffi_shadowed_add', [rffi.INT, rffi.INT], rffi.INT)
# inline_shadowed.h:8: _Bool shadowed_odd(long long n);
c_shadowed_odd = shim('rffi_shadowed_odd', [rffi.LONGLONG], lltype.Bool)
# inline_shadowed.h:11: void shadowed_store(int *to, const char *text);
c_shadowed_store = shim(
    'rffi_shadowed_store', [rffi.INTP, rffi.CCHARP], lltype.Void)
# inline_shadowed.h:14: int shadowed_each(int (*call)(int), int n);
c_shadowed_each = shim(
    'rffi_shadowed_each',
    [rffi.CCallback([C_INT], C_INT), rffi.INT],
    rffi.INT)
# inline_shadowed.h:17: int shadowed_by_itself(int x);
c_shadowed_by_itself = macro('shadowed_by_itself', [rffi.INT], rffi.INT)

# ------------------------------------------------------------ not bound

# 4 macros: function-like-macro: the header does not state the types of a
#     function-like macro
# 1 macro: include-guard: it only keeps its header from being read twice
