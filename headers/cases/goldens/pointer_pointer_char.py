"""RPython bindings of pointer_pointer_char.h.

Made by rffi-import 0.1.0 with:
    rffi-import pointer_pointer_char.h -l pointer_pointer_char -L lib -o pointer_pointer_char.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['pointer_pointer_char.h'],
    include_dirs=[_HERE],
    libraries=['pointer_pointer_char'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ functions

# pointer_pointer_char.h:5: int pp_count(char **list);
c_pp_count = external('pp_count', [rffi.CCHARPP], rffi.INT)
# pointer_pointer_char.h:6: int pp_count_const(const char **list);
c_pp_count_const = external(
    'pp_count_const', [rffi.CArrayPtr(rffi.CONST_CCHARP)], rffi.INT)
# pointer_pointer_char.h:7: int pp_count_fixed(char *const *list);
c_pp_count_fixed = external('pp_count_fixed', [rffi.CCHARPP], rffi.INT)
# pointer_pointer_char.h:8: int pp_count_all_const(const char *const *list);
c_pp_count_all_const = external(
    'pp_count_all_const', [rffi.CArrayPtr(rffi.CONST_CCHARP)], rffi.INT)
# pointer_pointer_char.h:9: int pp_main(int argc, char *argv[]);
c_pp_main = external('pp_main', [rffi.INT, rffi.CCHARPP], rffi.INT)
# pointer_pointer_char.h:10: char **pp_tail(char **list);
c_pp_tail = external('pp_tail', [rffi.CCHARPP], rffi.CCHARPP)
# pointer_pointer_char.h:11: void pp_next(const char **cursor);
c_pp_next = external(
    'pp_next', [rffi.CArrayPtr(rffi.CONST_CCHARP)], lltype.Void)
# pointer_pointer_char.h:12: int pp_open(const char *name, char **error);
c_pp_open = external('pp_open', [rffi.CCHARP, rffi.CCHARPP], rffi.INT)

# ------------------------------------------------------------ conversions

# To the exact type of a member, an item, a callback's result.
cast = rffi.cast
ARRAYP = rffi.CArrayPtr
CCHARP = rffi.CCHARP
CHAR = rffi.CHAR
CONST_CCHARP = rffi.CONST_CCHARP

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
