"""RPython bindings of gnu_spellings.h.

Made by rffi-import 0.1.0 with:
    rffi-import gnu_spellings.h -o gnu_spellings.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['gnu_spellings.h'],
    include_dirs=[_HERE])

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

# ------------------------------------------------------------ types

# gnu_spellings.h:7: typedef long long gs_quad;
gs_quad = rffi.LONGLONG
# gnu_spellings.h:8: struct gs_anonymous;
GS_ANONYMOUS = rffi.CStruct('gs_anonymous',
    ('x', rffi.INT),
    hints={'eci': eci})
GS_ANONYMOUSP = lltype.Ptr(GS_ANONYMOUS)
# gnu_spellings.h:10: typedef unsigned long gs_size;
gs_size = rffi.ULONG
# gnu_spellings.h:11: typedef int gs_int;
gs_int = rffi.INT

# ------------------------------------------------------------ functions

# gnu_spellings.h:5: const char *restrict gs_name(signed char __c, volatile
#     int *__p);
c_gs_name = external('gs_name', [rffi.SIGNEDCHAR, rffi.INTP], rffi.CCHARP)
# gnu_spellings.h:9: gs_quad gs_add(gs_quad __a, gs_quad __b);
c_gs_add = external(
    'gs_add',
    [gs_quad, gs_quad],
    gs_quad,
    sandboxsafe=True,
    elidable_function=True)
# gnu_spellings.h:12: gs_int gs_count(gs_size __n, int c, unsigned long u);
c_gs_count = external('gs_count', [gs_size, rffi.INT, rffi.ULONG], gs_int)
# gnu_spellings.h:15: gs_int gs_same(gs_size, int, unsigned long);
c_gs_same = external('gs_same', [gs_size, rffi.INT, rffi.ULONG], gs_int)
# gnu_spellings.h:16: int gs_inline(void);
c_gs_inline = macro('gs_inline', [], rffi.INT)

# ------------------------------------------------------------ variables

# gnu_spellings.h:13: extern int gs_aligned;
get_gs_aligned, set_gs_aligned = rffi.CExternVariable(
    rffi.INT,
    'gs_aligned',
    eci,
    c_type='int',
    sandboxsafe=True,
    declare_as_extern=False)
# gnu_spellings.h:14: static int gs_auto;
# static: each C file has its own, and this one is the module's
get_gs_auto, set_gs_auto = rffi.CExternVariable(
    rffi.INT,
    'gs_auto',
    eci,
    c_type='int',
    sandboxsafe=True,
    declare_as_extern=False)

# ------------------------------------------------------------ helpers

def gs_name(c, p):
    """const char *restrict gs_name(signed char __c, volatile int *__p)

    Result: str, a copy; None for NULL [type]
    """
    result = c_gs_name(c, p)
    return rffi.charp2str(result) if result else None
gs_name._annspecialcase_ = 'specialize:ll'

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

# ------------------------------------------------------------ not bound

# 1 macro: include-guard: it only keeps its header from being read twice
