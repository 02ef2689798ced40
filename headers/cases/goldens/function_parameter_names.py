"""RPython bindings of function_parameter_names.h.

Made by rffi-import 0.1.0 with:
    rffi-import function_parameter_names.h -l function_parameter_names -L lib -o function_parameter_names.py
"""
import os, sys
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['function_parameter_names.h'],
    include_dirs=[_HERE],
    libraries=['function_parameter_names'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# The arguments behind the first `fixed` ones are variable ones to C.
def variadic(name, fixed, args, result, **kwds):
    if (sys.platform == 'darwin' and
            'natural_arity' in rffi.llexternal.func_code.co_varnames):
        kwds['natural_arity'] = fixed
    return external(name, args, result, **kwds)

# ------------------------------------------------------------ types

# function_parameter_names.h:5: typedef int size;
size = rffi.INT
# int in callbacks: rffi.INT is long on 32-bit machines.
C_INT = rffi.INT_real if rffi.INT is lltype.Signed else rffi.INT

# ------------------------------------------------------------ functions

# function_parameter_names.h:7: int pn_missing(int, const char *, ...);
# variadic: without its variable arguments
c_pn_missing = variadic('pn_missing', 2, [rffi.INT, rffi.CCHARP], rffi.INT)
# function_parameter_names.h:8: int pn_some(int a, int, int);
c_pn_some = external('pn_some', [rffi.INT, rffi.INT, rffi.INT], rffi.INT)
# function_parameter_names.h:9: int pn_reserved(int from, int in, int lambda,
#     int print, int None, int self);
c_pn_reserved = external(
    'pn_reserved',
    [rffi.INT, rffi.INT, rffi.INT, rffi.INT, rffi.INT, rffi.INT],
    rffi.INT)
# function_parameter_names.h:10: int pn_shadow(size size, int pn_shadow);
c_pn_shadow = external('pn_shadow', [size, rffi.INT], rffi.INT)
# function_parameter_names.h:11: int pn_underscore(int _, int __, int _a);
c_pn_underscore = external(
    'pn_underscore', [rffi.INT, rffi.INT, rffi.INT], rffi.INT)
# function_parameter_names.h:12: int pn_void_only(void);
c_pn_void_only = external('pn_void_only', [], rffi.INT)
# function_parameter_names.h:12: int pn_array(int [], char *[]);
c_pn_array = external('pn_array', [rffi.INTP, rffi.CCHARPP], rffi.INT)
# function_parameter_names.h:12: int pn_function(int (int), void (void));
c_pn_function = external(
    'pn_function',
    [rffi.CCallback([C_INT], C_INT), rffi.CCallback([], lltype.Void)],
    rffi.INT)

# ------------------------------------------------------------ helpers

def _refuse_nul(text):
    # C would take the text for ended there.
    if text is not None and '\x00' in text:
        raise ValueError('NUL inside of a string for C')

def pn_missing(a1, a2):
    """int pn_missing(int, const char *, ...)

    a2: str, None for NULL; no NUL inside [type]
    """
    _refuse_nul(a2)
    return c_pn_missing(a1, a2)
pn_missing._annspecialcase_ = 'specialize:ll'

# ------------------------------------------------------------ conversions

# To the exact type of a member, an item, a callback's result.
cast = rffi.cast
ARRAYP = rffi.CArrayPtr
CHAR = rffi.CHAR
INT = rffi.INT
CCHARP = rffi.CCHARP

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
