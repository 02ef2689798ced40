"""RPython bindings of variadic_instances.h.

Made by rffi-import 0.1.0 with:
    rffi-import variadic_instances.h -l variadic_instances -L lib --instance 'vi_sum(int, int, int)' --instance 'vi_sum(int, short, signed char)' --instance 'vi_format(char *, unsigned long, char *, int, double, const char *)' --instance 'vi_format(char *out, unsigned long size, char *format, float, _Bool, vi_choice)' --instance 'vi_format(char *, unsigned long, char *, uint64_t, void *)' --instance 'vi_set(void *, int, long)' --instance 'vi_set(void *, int, double value)' -o variadic_instances.py
"""
import os, sys
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.rtyper.tool import rffi_platform
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['variadic_instances.h'],
    include_dirs=[_HERE],
    libraries=['variadic_instances'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# The arguments behind the first `fixed` ones are variable ones to C.
def variadic(name, fixed, args, result, **kwds):
    if (sys.platform == 'darwin' and
            'natural_arity' in rffi.llexternal.func_code.co_varnames):
        kwds['natural_arity'] = fixed
    return external(name, args, result, **kwds)

# What RPython cannot say is said in C: (prototype, body).
_SHIMS = [
    ('int rffi_vi_set_long(void *a1, int a2, long a3)',
     'return (vi_set)(a1, a2, a3);'),
    ('int rffi_vi_set_double(void *a1, int a2, double value)',
     'return (vi_set)(a1, a2, value);'),
]
shim_eci = eci.merge(ExternalCompilationInfo(
    post_include_bits=['RPY_EXTERN %s;' % prototype for prototype, _ in _SHIMS],
    separate_module_sources=['\n'.join(['%s { %s }' % shim for shim in _SHIMS])]))

def shim(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=shim_eci, **kwds)

# ------------------------------------------------------------ constants

class CConfig:
    # The headers are enough. RPython keeps what the C compiler answers until the
    # question changes, so it has a mark of the definitions in it.
    _compilation_info_ = ExternalCompilationInfo(
        pre_include_bits=(
            eci.pre_include_bits + ('/* definitions 56589942f4508294 */',)),
        includes=eci.includes, include_dirs=eci.include_dirs,
        post_include_bits=eci.post_include_bits,
        compile_extra=eci.compile_extra + ('-w',))

    # variadic_instances.h:7: typedef enum {...} vi_choice;
    VI_FIRST = rffi_platform.ConstantInteger('VI_FIRST')
    VI_SECOND = rffi_platform.ConstantInteger('VI_SECOND')

for _name, _value in rffi_platform.configure(CConfig).items():
    globals()[_name] = _value

# ------------------------------------------------------------ types

# variadic_instances.h:7: typedef enum {...} vi_choice;
vi_choice = rffi.UINT

# ------------------------------------------------------------ functions

# variadic_instances.h:9: int vi_sum(int count, ...);
# variadic: without its variable arguments
c_vi_sum = variadic('vi_sum', 1, [rffi.INT], rffi.INT)
# variadic_instances.h:10: int vi_format(char *out, unsigned long size, const
#     char *format, ...);
# variadic: without its variable arguments
# checked by C compilers as format(printf, 3, 4)
c_vi_format = variadic(
    'vi_format', 3, [rffi.CCHARP, rffi.ULONG, rffi.CCHARP], rffi.INT)
# variadic_instances.h:9: int vi_sum(int, int, int);
c_vi_sum_int_int = variadic(
    'vi_sum', 1, [rffi.INT, rffi.INT, rffi.INT], rffi.INT)
# variadic_instances.h:10: int vi_format(char *, unsigned long, char *, int,
#     double, const char *);
c_vi_format_int_double_charp = variadic(
    'vi_format',
    3,
    [rffi.CCHARP, rffi.ULONG, rffi.CCHARP, rffi.INT, rffi.DOUBLE, rffi.CCHARP],
    rffi.INT)
# variadic_instances.h:10: int vi_format(char *out, unsigned long size, char
#     *format, double, int, unsigned int);
c_vi_format_double_int_unsigned_int = variadic(
    'vi_format',
    3,
    [rffi.CCHARP, rffi.ULONG, rffi.CCHARP, rffi.DOUBLE, rffi.INT, rffi.UINT],
    rffi.INT)
# variadic_instances.h:10: int vi_format(char *, unsigned long, char *,
#     uint64_t, void *);
c_vi_format_uint64_t_voidp = variadic(
    'vi_format',
    3,
    [rffi.CCHARP, rffi.ULONG, rffi.CCHARP, rffi.ULONGLONG, rffi.VOIDP],
    rffi.INT)
# variadic_instances.h:12: int vi_set(void *, int, long);
c_vi_set_long = shim(
    'rffi_vi_set_long', [rffi.VOIDP, rffi.INT, rffi.LONG], rffi.INT)
# variadic_instances.h:12: int vi_set(void *, int, double value);
c_vi_set_double = shim(
    'rffi_vi_set_double', [rffi.VOIDP, rffi.INT, rffi.DOUBLE], rffi.INT)

# ------------------------------------------------------------ helpers

def _refuse_nul(text):
    # C would take the text for ended there.
    if text is not None and '\x00' in text:
        raise ValueError('NUL inside of a string for C')

def vi_format(out, size, format_):
    """int vi_format(char *out, unsigned long size, const char *format, ...)

    format_: str, None for NULL; no NUL inside [type]
    """
    _refuse_nul(format_)
    return c_vi_format(out, size, format_)
vi_format._annspecialcase_ = 'specialize:ll'

def vi_format_int_double_charp(a1, a2, a3, a4, a5, a6):
    """int vi_format(char *, unsigned long, char *, int, double, const char *)

    a6: str, None for NULL; no NUL inside [type]
    """
    _refuse_nul(a6)
    return c_vi_format_int_double_charp(a1, a2, a3, a4, a5, a6)
vi_format_int_double_charp._annspecialcase_ = 'specialize:ll'

# ------------------------------------------------------------ not bound

# 1 macro: function-like-macro: the header does not state the types of a
#     function-like macro
# 1 macro: include-guard: it only keeps its header from being read twice
