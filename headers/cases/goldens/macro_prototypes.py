"""RPython bindings of macro_prototypes.h.

Made by rffi-import 0.1.0 with:
    rffi-import macro_prototypes.h -l macro_prototypes -L lib --prototype 'MP_ADD(int, int)' --prototype 'MP_ADD(double x, double y)' --prototype 'MP_ADD(const char *text, long)' --prototype 'MP_ODD(uint64_t)' --prototype 'MP_FLAG(const mp_item *)' --prototype 'MP_NAME(mp_item *p)' --prototype 'MP_NEXT(struct mp_item *)' --prototype 'MP_MAX(int, long)' --prototype 'MP_CLEAR(mp_item *)' --prototype 'MP_SET_FLAG(mp_item *, unsigned)' --prototype 'MP_PICK(int, int)' --prototype 'MP_LENGTH(const unsigned char *)' --prototype 'mp_called(int, int)' --prototype 'mp_second(int, int)' -o macro_prototypes.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['macro_prototypes.h'],
    include_dirs=[_HERE],
    libraries=['macro_prototypes'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# What RPython cannot say is said in C: (prototype, body).
_SHIMS = [
    ('unsigned int rffi_get_mp_item_flag(const mp_item *p)',
     'return p->flag;'),
    ('void rffi_set_mp_item_flag(mp_item *p, unsigned int v)', 'p->flag = v;'),
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

MP_ITEMP = lltype.Ptr(lltype.ForwardReference())
# macro_prototypes.h:8: typedef struct mp_item mp_item;
# flag: c_get_mp_item_flag(p), c_set_mp_item_flag(p, value)
MP_ITEM = rffi.CStruct('mp_item',
    ('_filler0', rffi.UCHAR),    # stands for what RPython cannot say
    ('name', rffi.CFixedArray(rffi.CHAR, 16)),
    ('next', MP_ITEMP),
    hints={'eci': eci})
MP_ITEMP.TO.become(MP_ITEM)

# ------------------------------------------------------------ functions

# macro_prototypes.h:8: mp_item { unsigned int flag : 3; };
c_get_mp_item_flag = shim(
    'rffi_get_mp_item_flag', [MP_ITEMP], rffi.UINT, sandboxsafe=True)
c_set_mp_item_flag = shim(
    'rffi_set_mp_item_flag',
    [MP_ITEMP, rffi.UINT],
    lltype.Void,
    sandboxsafe=True)
# macro_prototypes.h:10: int MP_ADD(int, int);
c_MP_ADD = macro('MP_ADD', [rffi.INT, rffi.INT], rffi.INT)
# macro_prototypes.h:11: _Bool MP_ODD(uint64_t);
c_MP_ODD = macro('MP_ODD', [rffi.ULONGLONG], lltype.Bool)
# macro_prototypes.h:12: unsigned int MP_FLAG(const mp_item *);
c_MP_FLAG = macro('MP_FLAG', [MP_ITEMP], rffi.UINT)
# macro_prototypes.h:13: char *MP_NAME(mp_item *p);
c_MP_NAME = macro('MP_NAME', [MP_ITEMP], rffi.CCHARP)
# macro_prototypes.h:14: struct mp_item *MP_NEXT(struct mp_item *);
c_MP_NEXT = macro('MP_NEXT', [MP_ITEMP], MP_ITEMP)
# macro_prototypes.h:15: long MP_MAX(int, long);
c_MP_MAX = macro('MP_MAX', [rffi.INT, rffi.LONG], rffi.LONG)
# macro_prototypes.h:16: void MP_CLEAR(mp_item *);
c_MP_CLEAR = macro('MP_CLEAR', [MP_ITEMP], lltype.Void)
# macro_prototypes.h:17: void MP_SET_FLAG(mp_item *, unsigned int);
c_MP_SET_FLAG = macro('MP_SET_FLAG', [MP_ITEMP, rffi.UINT], lltype.Void)
# macro_prototypes.h:18: int MP_PICK(int, int);
c_MP_PICK = macro('MP_PICK', [rffi.INT, rffi.INT], rffi.INT)
# macro_prototypes.h:19: unsigned long MP_LENGTH(const unsigned char *);
c_MP_LENGTH = macro('MP_LENGTH', [rffi.UCHARP], rffi.ULONG)
# macro_prototypes.h:20: int mp_called(int, int);
c_mp_called = macro('mp_called', [rffi.INT, rffi.INT], rffi.INT)
# macro_prototypes.h:23: int mp_second(int, int);
c_mp_second = macro('mp_second', [rffi.INT, rffi.INT], rffi.INT)
# macro_prototypes.h:10: double MP_ADD(double x, double y);
c_MP_ADD_double_double = macro(
    'MP_ADD', [rffi.DOUBLE, rffi.DOUBLE], rffi.DOUBLE)
# macro_prototypes.h:10: const char *MP_ADD(const char *text, long);
c_MP_ADD_charp_long = macro('MP_ADD', [rffi.CCHARP, rffi.LONG], rffi.CCHARP)

# ------------------------------------------------------------ helpers

def _refuse_nul(text):
    # C would take the text for ended there.
    if text is not None and '\x00' in text:
        raise ValueError('NUL inside of a string for C')

def _set_text(array, size, text):
    _refuse_nul(text)
    if len(text) >= size:
        raise ValueError('a string that is too long for its place')
    for i in range(len(text)):
        array[i] = text[i]
    for i in range(len(text), size):
        array[i] = '\x00'

def MP_ADD_charp_long(text, a2):
    """const char *MP_ADD(const char *text, long)

    text: str, None for NULL; no NUL inside [type]
    Result: str, a copy; None for NULL [type]
    """
    _refuse_nul(text)
    with rffi.scoped_str2charp(text) as c_text:
        result = c_MP_ADD_charp_long(c_text, a2)
        return rffi.charp2str(result) if result else None
MP_ADD_charp_long._annspecialcase_ = 'specialize:ll'

def get_mp_item_name(p):
    """mp_item { char name[16]; }: str, up to the first NUL [type]"""
    return rffi.charp2strn(rffi.cast(rffi.CCHARP, p.c_name), len(p.c_name))

def set_mp_item_name(p, text):
    """mp_item { char name[16]; }: str that leaves room for a NUL; no NUL
        inside [type]"""
    if text is None:
        raise TypeError('set_mp_item_name: text must not be None')
    _set_text(rffi.cast(rffi.CCHARP, p.c_name), len(p.c_name), text)

# ------------------------------------------------------------ conversions

# To the exact type of a member, an item, a callback's result.
cast = rffi.cast
ARRAYP = rffi.CArrayPtr
CHAR = rffi.CHAR
UCHAR = rffi.UCHAR

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

# 1 macro: function-like-macro: the header does not state the types of a
#     function-like macro
# 1 macro: include-guard: it only keeps its header from being read twice
