"""RPython bindings of names_underscores.h.

Made by rffi-import 0.1.0 with:
    rffi-import names_underscores.h -l names_underscores -L lib -o names_underscores.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['names_underscores.h'],
    include_dirs=[_HERE],
    libraries=['names_underscores'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ types

# names_underscores.h:5: typedef int _private_int;
_private_int = rffi.INT
# names_underscores.h:5: typedef int _Upper;
_Upper = rffi.INT
# names_underscores.h:6: typedef struct _hidden hidden;
HIDDEN = rffi.CStruct('hidden',
    ('_x', rffi.INT),
    ('__y', rffi.INT),
    hints={'eci': eci, 'typedef': True})
HIDDENP = lltype.Ptr(HIDDEN)
# names_underscores.h:7: typedef struct _hidden _hidden;
_HIDDEN = HIDDEN
_HIDDENP = HIDDENP
# names_underscores.h:7: typedef struct _hidden *hidden_;
HIDDEN_ = HIDDENP
# names_underscores.h:8: struct __;
__ = rffi.CStruct('__',
    ('___', rffi.INT),
    hints={'eci': eci})
__P = lltype.Ptr(__)

# ------------------------------------------------------------ functions

# names_underscores.h:10: int _single(_private_int x);
c__single = external('_single', [_private_int], rffi.INT)
# names_underscores.h:11: int __double(__dunder_int__ x);
c___double = external('__double', [rffi.INT], rffi.INT)
# names_underscores.h:12: int trailing_(int x);
c_trailing_ = external('trailing_', [rffi.INT], rffi.INT)
# names_underscores.h:13: int _(int x);
c__ = external('_', [rffi.INT], rffi.INT)
# names_underscores.h:14: int ____(_Upper x);
c_____ = external('____', [_Upper], rffi.INT)
# names_underscores.h:15: int _hidden_sum(const struct _hidden *h, _hidden *i,
#     hidden_ j);
c__hidden_sum = external('_hidden_sum', [HIDDENP, HIDDENP, HIDDEN_], rffi.INT)
# names_underscores.h:16: int __underscore_record(struct __ *p);
c___underscore_record = external('__underscore_record', [__P], rffi.INT)

# ------------------------------------------------------------ conversions

# To the exact type of a member, an item, a callback's result.
cast = rffi.cast
ARRAYP = rffi.CArrayPtr
INT = rffi.INT

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
# reserved-name: use the public name beside it
#
# names_underscores.h:5: __dunder_int__: reserved-name: the name belongs to the C implementation and nothing bound needs it
