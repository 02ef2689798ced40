"""RPython bindings of variadic_inline.h.

Made by rffi-import 0.1.0 with:
    rffi-import variadic_inline.h --instance 'vin_sum(int, int, short)' --instance 'vin_first(int, float)' --instance 'vin_first(int, double, long)' -o variadic_inline.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['variadic_inline.h'],
    include_dirs=[_HERE])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# What RPython cannot say is said in C: (prototype, body).
_SHIMS = [
    ('double rffi_vin_first(int unused)', 'return (vin_first)(unused);'),
    ('double rffi_vin_first_double(int a1, double a2)',
     'return vin_first(a1, a2);'),
    ('double rffi_vin_first_double_long(int a1, double a2, long a3)',
     'return vin_first(a1, a2, a3);'),
]
# Inline functions that are code only where they are declared without the word.
_INLINES = ['vin_first']
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

# variadic_inline.h:7: int vin_sum(int count, ...);
# variadic: without its variable arguments
c_vin_sum = macro('vin_sum', [rffi.INT], rffi.INT)
# variadic_inline.h:17: double vin_first(int unused, ...);
# variadic: without its variable arguments
c_vin_first = shim('rffi_vin_first', [rffi.INT], rffi.DOUBLE)
# variadic_inline.h:26: long double vin_long(long double x);
c_vin_long = macro(
    'vin_long', [rffi.LONGDOUBLE], rffi.LONGDOUBLE, _nowrapper=True)
# variadic_inline.h:7: int vin_sum(int, int, int);
c_vin_sum_int_int = macro('vin_sum', [rffi.INT, rffi.INT, rffi.INT], rffi.INT)
# variadic_inline.h:17: double vin_first(int, double);
c_vin_first_double = shim(
    'rffi_vin_first_double', [rffi.INT, rffi.DOUBLE], rffi.DOUBLE)
# variadic_inline.h:17: double vin_first(int, double, long);
c_vin_first_double_long = shim(
    'rffi_vin_first_double_long',
    [rffi.INT, rffi.DOUBLE, rffi.LONG],
    rffi.DOUBLE)

# ------------------------------------------------------------ helpers

def vin_long(x):
    """long double vin_long(long double x)

    Result: float [type]
    """
    return rffi.cast(lltype.Float, c_vin_long(rffi.cast(rffi.LONGDOUBLE, x)))
vin_long._annspecialcase_ = 'specialize:ll'

# ------------------------------------------------------------ not bound

# 1 macro: include-guard: it only keeps its header from being read twice
