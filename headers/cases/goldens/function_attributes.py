"""RPython bindings of function_attributes.h.

Made by rffi-import 0.1.0 with:
    rffi-import function_attributes.h -l function_attributes -L lib -o function_attributes.py
"""
import os, sys
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['function_attributes.h'],
    include_dirs=[_HERE],
    libraries=['function_attributes'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# The arguments behind the first `fixed` ones are variable ones to C.
def variadic(name, fixed, args, result, **kwds):
    if (sys.platform == 'darwin' and
            'natural_arity' in rffi.llexternal.func_code.co_varnames):
        kwds['natural_arity'] = fixed
    return external(name, args, result, **kwds)

# ------------------------------------------------------------ functions

# function_attributes.h:7: int attr_pure(const char *s);
c_attr_pure = external('attr_pure', [rffi.CCHARP], rffi.INT)
# function_attributes.h:8: int attr_const(int x);
c_attr_const = external(
    'attr_const',
    [rffi.INT],
    rffi.INT,
    sandboxsafe=True,
    elidable_function=True)
# function_attributes.h:9: void *attr_malloc(size_t n);
c_attr_malloc = external('attr_malloc', [rffi.SIZE_T], rffi.VOIDP)
# function_attributes.h:10: int attr_nonnull(const char *s);
c_attr_nonnull = external('attr_nonnull', [rffi.CCHARP], rffi.INT)
# function_attributes.h:11: char *attr_returns_nonnull(void);
c_attr_returns_nonnull = external('attr_returns_nonnull', [], rffi.CCHARP)
# function_attributes.h:12: int attr_before(int x);
c_attr_before = external('attr_before', [rffi.INT], rffi.INT)
# function_attributes.h:13: int attr_middle(int x);
c_attr_middle = external('attr_middle', [rffi.INT], rffi.INT)
# function_attributes.h:14: void attr_sentinel(const char *first, ...);
# variadic: without its variable arguments
c_attr_sentinel = variadic('attr_sentinel', 1, [rffi.CCHARP], lltype.Void)
# function_attributes.h:15: int attr_quiet(int x);
c_attr_quiet = external('attr_quiet', [rffi.INT], rffi.INT)

# ------------------------------------------------------------ helpers

def _refuse_nul(text):
    # C would take the text for ended there.
    if text is not None and '\x00' in text:
        raise ValueError('NUL inside of a string for C')

def attr_pure(s):
    """int attr_pure(const char *s)

    s: str, None for NULL; no NUL inside [type]
    """
    _refuse_nul(s)
    return c_attr_pure(s)

def attr_nonnull(s):
    """int attr_nonnull(const char *s)

    s: str; no NUL inside [nonnull]
    """
    if s is None:
        raise TypeError('attr_nonnull: s must not be None')
    _refuse_nul(s)
    return c_attr_nonnull(s)

def attr_sentinel(first):
    """void attr_sentinel(const char *first, ...)

    first: str, None for NULL; no NUL inside [type]
    """
    _refuse_nul(first)
    c_attr_sentinel(first)

# ------------------------------------------------------------ not bound

# 1 macro: include-guard: it only keeps its header from being read twice
