"""RPython bindings of struct_by_value_integers.h.

Made by rffi-import 0.1.0 with:
    rffi-import struct_by_value_integers.h -l struct_by_value_integers -L lib -o struct_by_value_integers.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['struct_by_value_integers.h'],
    include_dirs=[_HERE],
    post_include_bits=['typedef __typeof__((*(struct sbi_nested *)0).place) rffi_sbi_nested__place;',
                       'typedef __typeof__((*(struct sbi_tagged *)0).u) rffi_sbi_tagged__u;'],
    libraries=['struct_by_value_integers'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ types

# struct_by_value_integers.h:5: struct sbi_longs;
SBI_LONGS = rffi.CStruct('sbi_longs',
    ('a', rffi.LONG),
    ('b', rffi.LONG),
    ('c', rffi.LONG),
    hints={'eci': eci})
SBI_LONGSP = lltype.Ptr(SBI_LONGS)
# struct_by_value_integers.h:6: struct sbi_text;
SBI_TEXT = rffi.CStruct('sbi_text',
    ('text', rffi.CFixedArray(rffi.CHAR, 8)),
    hints={'eci': eci})
SBI_TEXTP = lltype.Ptr(SBI_TEXT)
# struct_by_value_integers.h:7: struct {...} rffi_sbi_nested__place;
SBI_NESTED__PLACE = rffi.CStruct('rffi_sbi_nested__place',
    ('x', rffi.SHORT),
    ('y', rffi.UCHAR),
    hints={'eci': eci, 'typedef': True})
SBI_NESTED__PLACEP = lltype.Ptr(SBI_NESTED__PLACE)
# struct_by_value_integers.h:7: struct sbi_nested;
SBI_NESTED = rffi.CStruct('sbi_nested',
    ('name', SBI_TEXT),
    ('place', SBI_NESTED__PLACE),
    hints={'eci': eci})
SBI_NESTEDP = lltype.Ptr(SBI_NESTED)
# struct_by_value_integers.h:8: union sbi_union;
SBI_UNION = rffi.CStruct('sbi_union',
    ('i', rffi.INT),
    ('u', rffi.UINT),
    ('bytes', rffi.CFixedArray(rffi.UCHAR, 4)),
    hints={'eci': eci, 'union': True})
SBI_UNIONP = lltype.Ptr(SBI_UNION)
# struct_by_value_integers.h:9: union {...} rffi_sbi_tagged__u;
SBI_TAGGED__U = rffi.CStruct('rffi_sbi_tagged__u',
    ('i', rffi.INT),
    ('p', rffi.VOIDP),
    hints={'eci': eci, 'typedef': True, 'union': True})
SBI_TAGGED__UP = lltype.Ptr(SBI_TAGGED__U)
# struct_by_value_integers.h:9: struct sbi_tagged;
SBI_TAGGED = rffi.CStruct('sbi_tagged',
    ('tag', rffi.INT),
    ('u', SBI_TAGGED__U),
    hints={'eci': eci})
SBI_TAGGEDP = lltype.Ptr(SBI_TAGGED)
# struct_by_value_integers.h:10: struct sbi_small;
SBI_SMALL = rffi.CStruct('sbi_small',
    ('r', rffi.UCHAR),
    ('g', rffi.UCHAR),
    ('b', rffi.UCHAR),
    hints={'eci': eci})
SBI_SMALLP = lltype.Ptr(SBI_SMALL)

# ------------------------------------------------------------ functions

# struct_by_value_integers.h:12: long sbi_longs_sum(struct sbi_longs l, long
#     more);
c_sbi_longs_sum = external('sbi_longs_sum', [SBI_LONGS, rffi.LONG], rffi.LONG)
# struct_by_value_integers.h:13: int sbi_text_length(struct sbi_text t);
c_sbi_text_length = external('sbi_text_length', [SBI_TEXT], rffi.INT)
# struct_by_value_integers.h:14: int sbi_nested_sum(struct sbi_nested n);
c_sbi_nested_sum = external('sbi_nested_sum', [SBI_NESTED], rffi.INT)
# struct_by_value_integers.h:15: unsigned int sbi_union_u(union sbi_union u);
c_sbi_union_u = external('sbi_union_u', [SBI_UNION], rffi.UINT)
# struct_by_value_integers.h:16: long sbi_tagged_value(struct sbi_tagged t);
c_sbi_tagged_value = external('sbi_tagged_value', [SBI_TAGGED], rffi.LONG)
# struct_by_value_integers.h:17: int sbi_small_sum(struct sbi_small s);
c_sbi_small_sum = external('sbi_small_sum', [SBI_SMALL], rffi.INT)
# struct_by_value_integers.h:18: long sbi_many(struct sbi_longs a, int b,
#     struct sbi_text c, struct sbi_text d, struct sbi_small e, struct
#     sbi_tagged f, struct sbi_tagged g);
c_sbi_many = external(
    'sbi_many',
    [SBI_LONGS, rffi.INT, SBI_TEXT, SBI_TEXT, SBI_SMALL, SBI_TAGGED,
     SBI_TAGGED],
    rffi.LONG)

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

def get_sbi_text_text(p):
    """struct sbi_text { char text[8]; }: str, up to the first NUL [type]"""
    return rffi.charp2strn(rffi.cast(rffi.CCHARP, p.c_text), len(p.c_text))

def set_sbi_text_text(p, text):
    """struct sbi_text { char text[8]; }: str that leaves room for a NUL; no
        NUL inside [type]"""
    if text is None:
        raise TypeError('set_sbi_text_text: text must not be None')
    _set_text(rffi.cast(rffi.CCHARP, p.c_text), len(p.c_text), text)

# ------------------------------------------------------------ conversions

# To the exact type of a member, an item, a callback's result.
cast = rffi.cast
ARRAYP = rffi.CArrayPtr
LONG = rffi.LONG
CHAR = rffi.CHAR
SHORT = rffi.SHORT
UCHAR = rffi.UCHAR
INT = rffi.INT
UINT = rffi.UINT
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
