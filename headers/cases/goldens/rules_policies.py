"""RPython bindings of rules_policies.h.

Made by rffi-import 0.1.0 with:
    rffi-import rules_policies.h -l rules_policies -L lib --instance 'rp_log(const char *, int)' --rules rules_policies.toml -o rules_policies.py
"""
import os, sys
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['rules_policies.h'],
    include_dirs=[_HERE],
    libraries=['rules_policies'],
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
    ('void rffi_rp_make(rp_pair *rffi_result, int a)',
     '*rffi_result = rp_make(a);'),
    ('void rffi_rp_wide(unsigned long long *rffi_result, const unsigned long long *x)',
     '__int128 rffi_1; __builtin_memcpy(&rffi_1, (const char *)x, sizeof rffi_1); __int128 rffi_value = rp_wide(rffi_1); __builtin_memcpy((char *)rffi_result, &rffi_value, sizeof rffi_value);'),
]
shim_eci = eci.merge(ExternalCompilationInfo(
    post_include_bits=['RPY_EXTERN %s;' % prototype for prototype, _ in _SHIMS],
    separate_module_sources=['\n'.join(['%s { %s }' % shim for shim in _SHIMS])]))

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

# rules_policies.h:7: typedef struct {...} rp_pair;
RP_PAIR = rffi.CStruct('rp_pair',
    ('a', rffi.INT),
    ('b', rffi.INT),
    hints={'eci': eci, 'typedef': True})
RP_PAIRP = lltype.Ptr(RP_PAIR)
# int in callbacks: rffi.INT is long on 32-bit machines.
C_INT = rffi.INT_real if rffi.INT is lltype.Signed else rffi.INT
ULONG_LONG = lltype.Typedef(rffi.ULONGLONG, 'unsigned long long')
ULONG_LONGP = rffi.CArrayPtr(ULONG_LONG)

# ------------------------------------------------------------ functions

# rules_policies.h:9: int rp_open(const char *path, int flags);
c_rp_open = external(
    'rp_open',
    [rffi.CCHARP, rffi.INT],
    rffi.INT,
    save_err=rffi.RFFI_SAVE_ERRNO)
# rules_policies.h:10: int rp_count(int n);
c_rp_count = external(
    'rp_count', [rffi.INT], rffi.INT, save_err=rffi.RFFI_FULL_ERRNO_ZERO)
# rules_policies.h:11: int rp_close(int fd);
c_rp_close = external(
    'rp_close',
    [rffi.INT],
    rffi.INT,
    save_err=rffi.RFFI_SAVE_ERRNO,
    releasegil=False)
# rules_policies.h:12: int rp_twice(int x);
c_rp_twice = external(
    'rp_twice',
    [rffi.INT],
    rffi.INT,
    releasegil=False,
    elidable_function=True)
# rules_policies.h:13: int rp_bare(int x);
c_rp_bare = external('rp_bare', [rffi.INT], rffi.INT, _nowrapper=True)
# rules_policies.h:14: int rp_walk(int (*visit)(int), int n);
c_rp_walk = external(
    'rp_walk',
    [rffi.CCallback([C_INT], C_INT), rffi.INT],
    rffi.INT,
    save_err=rffi.RFFI_SAVE_ERRNO,
    releasegil=False,
    random_effects_on_gcobjs=True)
# rules_policies.h:15: int rp_re_1(int x);
c_rp_re_1 = external(
    'rp_re_1',
    [rffi.INT],
    rffi.INT,
    save_err=rffi.RFFI_SAVE_ERRNO,
    calling_conv='c')
# rules_policies.h:16: int rp_re_x(int x);
c_rp_re_x = external(
    'rp_re_x', [rffi.INT], rffi.INT, save_err=rffi.RFFI_SAVE_ERRNO)
# rules_policies.h:17: rp_pair rp_make(int a);
# the result is stored at the first argument
c_rp_make = shim(
    'rffi_rp_make',
    [RP_PAIRP, rffi.INT],
    lltype.Void,
    save_err=rffi.RFFI_SAVE_ERRNO)
# rules_policies.h:18: int rp_log(const char *format, ...);
# variadic: without its variable arguments
c_rp_log = variadic(
    'rp_log', 1, [rffi.CCHARP], rffi.INT, save_err=rffi.RFFI_SAVE_ERRNO)
# rules_policies.h:19: long double rp_long(long double x);
# errno is not saved: long double passes only without RPython's wrapper
c_rp_long = external(
    'rp_long', [rffi.LONGDOUBLE], rffi.LONGDOUBLE, _nowrapper=True)
# rules_policies.h:20: int rp_const(int x);
c_rp_const = external(
    'rp_const',
    [rffi.INT],
    rffi.INT,
    sandboxsafe=True,
    elidable_function=True)
# rules_policies.h:21: int rp_not_const(int x);
c_rp_not_const = external(
    'rp_not_const', [rffi.INT], rffi.INT, save_err=rffi.RFFI_SAVE_ERRNO)
# rules_policies.h:22: __int128 rp_wide(__int128 x);
# the result is stored at the first argument, 2 items
# x: by pointer, 2 items
c_rp_wide = shim(
    'rffi_rp_wide', [ULONG_LONGP, ULONG_LONGP], lltype.Void, sandboxsafe=True)
# rules_policies.h:23: int rp_pure(const int *x);
c_rp_pure = external('rp_pure', [rffi.INTP], rffi.INT, sandboxsafe=True)
# rules_policies.h:24: int rp_inline(int x);
c_rp_inline = macro(
    'rp_inline', [rffi.INT], rffi.INT, save_err=rffi.RFFI_SAVE_ERRNO)
# rules_policies.h:18: int rp_log(const char *, int);
c_rp_log_int = variadic(
    'rp_log',
    1,
    [rffi.CCHARP, rffi.INT],
    rffi.INT,
    save_err=rffi.RFFI_SAVE_ERRNO)

# ------------------------------------------------------------ helpers

def _refuse_nul(text):
    # C would take the text for ended there.
    if text is not None and '\x00' in text:
        raise ValueError('NUL inside of a string for C')

def rp_open(path, flags):
    """int rp_open(const char *path, int flags)

    path: str, None for NULL; no NUL inside [type]
    """
    _refuse_nul(path)
    return c_rp_open(path, flags)
rp_open._annspecialcase_ = 'specialize:ll'

def rp_bare(x):
    """int rp_bare(int x)

    Result: int [type]
    """
    return rffi.cast(lltype.Signed, c_rp_bare(rffi.cast(rffi.INT, x)))
rp_bare._annspecialcase_ = 'specialize:ll'

def rp_make(a):
    """rp_pair rp_make(int a)

    The caller frees the result: lltype.free(result, flavor='raw').
    """
    result = lltype.malloc(RP_PAIR, flavor='raw')
    c_rp_make(result, a)
    return result
rp_make._annspecialcase_ = 'specialize:ll'

def rp_log(format_):
    """int rp_log(const char *format, ...)

    format_: str, None for NULL; no NUL inside [type]
    """
    _refuse_nul(format_)
    return c_rp_log(format_)

def rp_long(x):
    """long double rp_long(long double x)

    Result: float [type]
    """
    return rffi.cast(lltype.Float, c_rp_long(rffi.cast(rffi.LONGDOUBLE, x)))
rp_long._annspecialcase_ = 'specialize:ll'

def rp_wide(x):
    """__int128 rp_wide(__int128 x)

    The caller frees the result: lltype.free(result, flavor='raw').
    """
    result = lltype.malloc(ULONG_LONGP.TO, 2, flavor='raw')
    c_rp_wide(result, x)
    return result

def rp_log_int(a1, a2):
    """int rp_log(const char *, int)

    a1: str, None for NULL; no NUL inside [type]
    """
    _refuse_nul(a1)
    return c_rp_log_int(a1, a2)
rp_log_int._annspecialcase_ = 'specialize:ll'

# ------------------------------------------------------------ conversions

# To the exact type of a member, an item, a callback's result.
cast = rffi.cast
ARRAYP = rffi.CArrayPtr
INT = rffi.INT
CHAR = rffi.CHAR
LONGDOUBLE = rffi.LONGDOUBLE

# ------------------------------------------------------------ memory

def alloc(T):
    """One record of type T, zeroed; the caller frees it."""
    p = lltype.malloc(T, flavor='raw', zero=True)
    rffi.cast(rffi.VOIDP, p)    # untranslated, this moves it to C's memory
    return p
alloc._annspecialcase_ = 'specialize:arg(0)'

def alloc_array(T, n):
    """n of T (records, numbers, pointers), zeroed; of records p[0] is C's."""
    p = lltype.malloc(rffi.CArray(T), n, flavor='raw', zero=True)
    rffi.cast(rffi.VOIDP, p)
    return p
alloc_array._annspecialcase_ = 'specialize:arg(0)'

def free(p):
    lltype.free(p, flavor='raw')
free._annspecialcase_ = 'specialize:ll'

_memmove = rffi.llexternal(
    'memmove', [rffi.VOIDP, rffi.VOIDP, rffi.SIZE_T], lltype.Void,
    releasegil=False,
    compilation_info=ExternalCompilationInfo(includes=['string.h']))

def _size(P):
    return rffi.sizeof(P.TO.OF if isinstance(P.TO, lltype.Array) else P.TO)
_size._annspecialcase_ = 'specialize:memo'

def zero(p, n=1):
    """Zeroes what p points to, of an array the first n items."""
    size = rffi.cast(rffi.SIZE_T, n * _size(lltype.typeOf(p)))
    rffi.c_memset(rffi.cast(rffi.VOIDP, p), 0, size)
zero._annspecialcase_ = 'specialize:ll'

def copy(to, source, n=1):
    """Copies what source points to, of an array the first n items."""
    size = rffi.cast(rffi.SIZE_T, n * _size(lltype.typeOf(to)))
    _memmove(rffi.cast(rffi.VOIDP, to), rffi.cast(rffi.VOIDP, source), size)
copy._annspecialcase_ = 'specialize:ll'

def _scope(P, release):
    class Scope(object):
        def __init__(self, p):
            self.p = p
        def __enter__(self):
            return self.p
        def __exit__(self, *args):
            if self.p:
                release(self.p)
    return Scope
_scope._annspecialcase_ = 'specialize:memo'

def closing(p, release):
    """with closing(c_make(), c_free) as p: freed at the end."""
    return _scope(lltype.typeOf(p), release)(p)
closing._annspecialcase_ = 'specialize:ll_and_arg(1)'

def scoped(T):
    """with scoped(T) as p: memory until the end of the block."""
    return closing(alloc(T), free)
scoped._annspecialcase_ = 'specialize:arg(0)'

def scoped_array(T, n):
    return closing(alloc_array(T, n), free)
scoped_array._annspecialcase_ = 'specialize:arg(0)'

# ------------------------------------------------------------ callbacks

# C calls functions of RPython's that are constants. One gives exactly the
# type of the callback's result; to C an exception is its _errorcode_, or 0:
#     def called(a1):
#         ...
#         return cast(C_INT, 0)
#     called._errorcode_ = cast(C_INT, -1)

# ------------------------------------------------------------ not bound

# 1 macro: include-guard: it only keeps its header from being read twice
