"""RPython bindings of typedef_pointers.h.

Made by rffi-import 0.1.0 with:
    rffi-import typedef_pointers.h -l typedef_pointers -L lib -o typedef_pointers.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['typedef_pointers.h'],
    include_dirs=[_HERE],
    libraries=['typedef_pointers'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ types

# typedef_pointers.h:5: typedef char *string;
STRING = rffi.CCHARP
# typedef_pointers.h:6: typedef const char *cstring;
CSTRING = rffi.CCHARP
# typedef_pointers.h:7: typedef cstring *cstrings;
CSTRINGS = rffi.CArrayPtr(rffi.CONST_CCHARP)
# typedef_pointers.h:8: typedef int *int_ptr;
INT_PTR = rffi.INTP
# typedef_pointers.h:8: typedef int **int_ptr_ptr;
INT_PTR_PTR = rffi.CArrayPtr(rffi.INTP)
# typedef_pointers.h:9: typedef void *handle;
HANDLE = rffi.VOIDP
# typedef_pointers.h:10: typedef const void *chandle;
CHANDLE = rffi.VOIDP
# typedef_pointers.h:11: typedef void nothing;
nothing = lltype.Void
# typedef_pointers.h:12: typedef struct tp_record tp_record;
TP_RECORD = rffi.CStruct('tp_record',
    ('x', rffi.INT),
    hints={'eci': eci})
TP_RECORDP = lltype.Ptr(TP_RECORD)
# typedef_pointers.h:12: typedef struct tp_record *tp_pointer;
TP_POINTER = TP_RECORDP
# typedef_pointers.h:12: typedef struct tp_record *const tp_constant;
TP_CONSTANT = TP_RECORDP
# typedef_pointers.h:12: typedef struct tp_record **tp_list;
TP_LIST = rffi.CArrayPtr(TP_RECORDP)
# typedef_pointers.h:13: typedef const tp_record *tp_view;
TP_VIEW = TP_RECORDP

# ------------------------------------------------------------ functions

# typedef_pointers.h:15: int tp_length(cstring s);
c_tp_length = external('tp_length', [CSTRING], rffi.INT)
# typedef_pointers.h:16: string tp_skip(string s, int n);
c_tp_skip = external('tp_skip', [STRING, rffi.INT], STRING)
# typedef_pointers.h:17: int tp_count(cstrings list);
c_tp_count = external('tp_count', [CSTRINGS], rffi.INT)
# typedef_pointers.h:18: int tp_get(int_ptr p, int_ptr_ptr q);
c_tp_get = external('tp_get', [INT_PTR, INT_PTR_PTR], rffi.INT)
# typedef_pointers.h:19: handle tp_handle(handle h, chandle c);
c_tp_handle = external('tp_handle', [HANDLE, CHANDLE], HANDLE)
# typedef_pointers.h:20: nothing *tp_nothing(nothing *p);
c_tp_nothing = external('tp_nothing', [rffi.VOIDP], rffi.VOIDP)
# typedef_pointers.h:21: nothing tp_void(void);
c_tp_void = external('tp_void', [], lltype.Void)
# typedef_pointers.h:22: int tp_sum(tp_pointer a, tp_constant b, tp_view c,
#     const tp_pointer d);
c_tp_sum = external(
    'tp_sum', [TP_POINTER, TP_CONSTANT, TP_VIEW, TP_POINTER], rffi.INT)
# typedef_pointers.h:23: int tp_list_first(tp_list list);
c_tp_list_first = external('tp_list_first', [TP_LIST], rffi.INT)

# ------------------------------------------------------------ helpers

def _refuse_nul(text):
    # C would take the text for ended there.
    if text is not None and '\x00' in text:
        raise ValueError('NUL inside of a string for C')

def tp_length(s):
    """int tp_length(cstring s)

    s: str, None for NULL; no NUL inside [type]
    """
    _refuse_nul(s)
    return c_tp_length(s)

# ------------------------------------------------------------ conversions

# To the exact type of a member, an item, a callback's result.
cast = rffi.cast
ARRAYP = rffi.CArrayPtr
CHAR = rffi.CHAR
CONST_CCHARP = rffi.CONST_CCHARP
INT = rffi.INT
VOIDP = rffi.VOIDP

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
