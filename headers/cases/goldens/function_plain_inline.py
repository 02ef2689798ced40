"""RPython bindings of function_plain_inline.h.

Made by rffi-import 0.1.0 with:
    rffi-import function_plain_inline.h -l function_plain_inline -L lib -o function_plain_inline.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['function_plain_inline.h'],
    include_dirs=[_HERE],
    libraries=['function_plain_inline'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# What RPython cannot say is said in C: (prototype, body).
_SHIMS = [
    ('int rffi_plain_inline(int x)', 'return (plain_inline)(x);'),
]
# Inline functions that are code only where they are declared without the word.
_INLINES = ['plain_inline']
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

# ------------------------------------------------------------ functions

# function_plain_inline.h:5: int plain_inline(int x);
c_plain_inline = shim('rffi_plain_inline', [rffi.INT], rffi.INT)
# function_plain_inline.h:6: int extern_inline(int x);
c_extern_inline = macro('extern_inline', [rffi.INT], rffi.INT)
# function_plain_inline.h:7: int gnu_inline_only(int x);
c_gnu_inline_only = external('gnu_inline_only', [rffi.INT], rffi.INT)
# function_plain_inline.h:8: int declared_then_inline(int x);
c_declared_then_inline = external(
    'declared_then_inline', [rffi.INT], rffi.INT)

# ------------------------------------------------------------ not bound

# 1 macro: include-guard: it only keeps its header from being read twice
