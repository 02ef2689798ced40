"""RPython bindings of array_typedef.h.

Made by rffi-import 0.1.0 with:
    rffi-import array_typedef.h -l array_typedef -L lib -o array_typedef.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['array_typedef.h'],
    include_dirs=[_HERE],
    libraries=['array_typedef'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ types

# array_typedef.h:5: typedef int vec3[3];
VEC3 = rffi.CFixedArray(rffi.INT, 3)
# array_typedef.h:6: typedef char label[12];
LABEL = rffi.CFixedArray(rffi.CHAR, 12)
# array_typedef.h:7: struct big_number;
BIG_NUMBER = rffi.CStruct('big_number',
    ('size', rffi.INT),
    ('limb', rffi.ULONG),
    hints={'eci': eci})
BIG_NUMBERP = lltype.Ptr(BIG_NUMBER)
# array_typedef.h:7: typedef struct big_number big[1];
BIG = rffi.CFixedArray(BIG_NUMBER, 1)
# array_typedef.h:8: typedef const unsigned char hash[4];
HASH = rffi.CFixedArray(rffi.UCHAR, 4)
# array_typedef.h:10: vec3 corners[2];
# to be cast to a pointer to its items
BODY__CORNERS = rffi.CStruct('__typeof__(((struct body *)0)->corners)',
    ('_items', rffi.CFixedArray(rffi.INT, 6)),
    hints={'eci': eci, 'typedef': True})
BODY__CORNERSP = lltype.Ptr(BODY__CORNERS)
# array_typedef.h:10: struct body;
BODY = rffi.CStruct('body',
    ('position', rffi.CFixedArray(rffi.INT, 3)),
    ('corners', BODY__CORNERS),
    ('name', rffi.CFixedArray(rffi.CHAR, 12)),
    hints={'eci': eci})
BODYP = lltype.Ptr(BODY)
VEC3P = rffi.COpaquePtr(typedef='vec3 *')

# ------------------------------------------------------------ functions

# array_typedef.h:16: void vec_add(vec3 out, const vec3 a, const vec3 b);
c_vec_add = external(
    'vec_add', [rffi.INTP, rffi.INTP, rffi.INTP], lltype.Void)
# array_typedef.h:17: int vec_pointer(vec3 *v);
c_vec_pointer = external('vec_pointer', [VEC3P], rffi.INT)
# array_typedef.h:18: void big_set(big number, unsigned long value);
c_big_set = external('big_set', [BIG_NUMBERP, rffi.ULONG], lltype.Void)
# array_typedef.h:19: unsigned long big_get(const big number);
c_big_get = external('big_get', [BIG_NUMBERP], rffi.ULONG)
# array_typedef.h:20: int hash_first(hash h);
c_hash_first = external('hash_first', [rffi.UCHARP], rffi.INT)
# array_typedef.h:21: void body_reset(struct body *body);
c_body_reset = external('body_reset', [BODYP], lltype.Void)

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

def get_body_name(p):
    """struct body { label name; }: str, up to the first NUL [type]"""
    return rffi.charp2strn(rffi.cast(rffi.CCHARP, p.c_name), len(p.c_name))

def set_body_name(p, text):
    """struct body { label name; }: str that leaves room for a NUL; no NUL
        inside [type]"""
    if text is None:
        raise TypeError('set_body_name: text must not be None')
    _set_text(rffi.cast(rffi.CCHARP, p.c_name), len(p.c_name), text)

# ------------------------------------------------------------ conversions

# To the exact type of a member, an item, a callback's result.
cast = rffi.cast
ARRAYP = rffi.CArrayPtr
INT = rffi.INT
CHAR = rffi.CHAR
ULONG = rffi.ULONG
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

# 1 macro: include-guard: it only keeps its header from being read twice
