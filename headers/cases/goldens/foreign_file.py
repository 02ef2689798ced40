"""RPython bindings of foreign_file.h.

Made by rffi-import 0.1.0 with:
    rffi-import foreign_file.h -l foreign_file -L lib -o foreign_file.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo
from rpython.rlib.rfile import FILEP

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['foreign_file.h'],
    include_dirs=[_HERE],
    libraries=['foreign_file'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ types

# int in callbacks: rffi.INT is long on 32-bit machines.
C_INT = rffi.INT_real if rffi.INT is lltype.Signed else rffi.INT
# foreign_file.h:12: typedef int (*ff_printer)(FILE *, int);
FF_PRINTER = rffi.CCallback([FILEP, C_INT], C_INT)
# foreign_file.h:15: struct ff_log;
FF_LOG = rffi.CStruct('ff_log',
    ('file', FILEP),
    ('lines', rffi.INT),
    hints={'eci': eci})
FF_LOGP = lltype.Ptr(FF_LOG)

# ------------------------------------------------------------ functions

# foreign_file.h:7: int ff_write(FILE *out, const char *text);
c_ff_write = external('ff_write', [FILEP, rffi.CCHARP], rffi.INT)
# foreign_file.h:8: long ff_size(FILE *f);
c_ff_size = external('ff_size', [FILEP], rffi.LONG)
# foreign_file.h:9: FILE *ff_open(const char *path, const char *mode);
# freed by c_ff_close
c_ff_open = external('ff_open', [rffi.CCHARP, rffi.CCHARP], FILEP)
# foreign_file.h:10: int ff_close(FILE *f);
c_ff_close = external('ff_close', [FILEP], rffi.INT)
# foreign_file.h:11: int ff_swap(FILE **a, FILE *const *b);
c_ff_swap = external(
    'ff_swap', [rffi.CArrayPtr(FILEP), rffi.CArrayPtr(FILEP)], rffi.INT)
# foreign_file.h:13: int ff_print(ff_printer printer, FILE *f, int x);
c_ff_print = external('ff_print', [FF_PRINTER, FILEP, rffi.INT], rffi.INT)
# foreign_file.h:16: int ff_log_line(struct ff_log *log, const char *text);
c_ff_log_line = external('ff_log_line', [FF_LOGP, rffi.CCHARP], rffi.INT)

# ------------------------------------------------------------ helpers

def _refuse_nul(text):
    # C would take the text for ended there.
    if text is not None and '\x00' in text:
        raise ValueError('NUL inside of a string for C')

def ff_write(out, text):
    """int ff_write(FILE *out, const char *text)

    text: str, None for NULL; no NUL inside [type]
    """
    _refuse_nul(text)
    return c_ff_write(out, text)

def ff_open(path, mode):
    """FILE *ff_open(const char *path, const char *mode)

    path: str, None for NULL; no NUL inside [type]
    mode: str, None for NULL; no NUL inside [type]
    """
    _refuse_nul(path)
    _refuse_nul(mode)
    return c_ff_open(path, mode)

def ff_log_line(log, text):
    """int ff_log_line(struct ff_log *log, const char *text)

    text: str, None for NULL; no NUL inside [type]
    """
    _refuse_nul(text)
    return c_ff_log_line(log, text)

# ------------------------------------------------------------ conversions

# To the exact type of a member, an item, a callback's result.
cast = rffi.cast
ARRAYP = rffi.CArrayPtr
INT = rffi.INT
CHAR = rffi.CHAR

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
#     def called(a1, a2):
#         ...
#         return cast(C_INT, 0)
#     called._errorcode_ = cast(C_INT, -1)

# ------------------------------------------------------------ not bound

# 1 macro: include-guard: it only keeps its header from being read twice
