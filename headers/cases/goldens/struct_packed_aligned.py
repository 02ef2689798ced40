"""RPython bindings of struct_packed_aligned.h.

Made by rffi-import 0.1.0 with:
    rffi-import struct_packed_aligned.h -l struct_packed_aligned -L lib -o struct_packed_aligned.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['struct_packed_aligned.h'],
    include_dirs=[_HERE],
    libraries=['struct_packed_aligned'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# What RPython cannot say is said in C: (prototype, body).
_SHIMS = [
    ('int rffi_get_spa_two_crooked(const struct spa_two *p)',
     'return p->crooked;'),
    ('void rffi_set_spa_two_crooked(struct spa_two *p, int v)',
     'p->crooked = v;'),
    ('long rffi_get_spa_part_crooked(const struct spa_part *p)',
     'return p->crooked;'),
    ('void rffi_set_spa_part_crooked(struct spa_part *p, long v)',
     'p->crooked = v;'),
]
shim_eci = eci.merge(ExternalCompilationInfo(
    post_include_bits=['RPY_EXTERN %s;' % prototype for prototype, _ in _SHIMS],
    separate_module_sources=['\n'.join(['%s { %s }' % shim for shim in _SHIMS])]))

def shim(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=shim_eci, **kwds)

# ------------------------------------------------------------ types

# struct_packed_aligned.h:6: struct spa_two;
# crooked: c_get_spa_two_crooked(p), c_set_spa_two_crooked(p, value)
SPA_TWO = rffi.CStruct('spa_two',
    ('first', rffi.SHORT),
    ('c', rffi.CHAR),
    ('second', rffi.SHORT),
    ('_filler6', rffi.CFixedArray(rffi.USHORT, 2)),    # stands for what RPython cannot say
    ('last', rffi.CHAR),
    hints={'eci': eci})
SPA_TWOP = lltype.Ptr(SPA_TWO)
# struct_packed_aligned.h:8: struct spa_bytes;
SPA_BYTES = rffi.CStruct('spa_bytes',
    ('tag', rffi.UCHAR),
    ('text', rffi.CFixedArray(rffi.CHAR, 3)),
    ('end', rffi.SIGNEDCHAR),
    hints={'eci': eci})
SPA_BYTESP = lltype.Ptr(SPA_BYTES)
# struct_packed_aligned.h:9: struct spa_holds;
SPA_HOLDS = rffi.CStruct('spa_holds',
    ('before', rffi.INT),
    ('bytes', SPA_BYTES),
    ('after', rffi.CHAR),
    hints={'eci': eci})
SPA_HOLDSP = lltype.Ptr(SPA_HOLDS)
# struct_packed_aligned.h:10: struct spa_part;
# crooked: c_get_spa_part_crooked(p), c_set_spa_part_crooked(p, value)
SPA_PART = rffi.CStruct('spa_part',
    ('c', rffi.CHAR),
    ('_filler1', rffi.CFixedArray(rffi.UCHAR, 11)),    # stands for what RPython cannot say
    ('straight', rffi.INT),
    hints={'eci': eci})
SPA_PARTP = lltype.Ptr(SPA_PART)

# ------------------------------------------------------------ functions

# struct_packed_aligned.h:6: struct spa_two { int crooked; };
c_get_spa_two_crooked = shim(
    'rffi_get_spa_two_crooked', [SPA_TWOP], rffi.INT, sandboxsafe=True)
c_set_spa_two_crooked = shim(
    'rffi_set_spa_two_crooked',
    [SPA_TWOP, rffi.INT],
    lltype.Void,
    sandboxsafe=True)
# struct_packed_aligned.h:10: struct spa_part { long crooked; };
c_get_spa_part_crooked = shim(
    'rffi_get_spa_part_crooked', [SPA_PARTP], rffi.LONG, sandboxsafe=True)
c_set_spa_part_crooked = shim(
    'rffi_set_spa_part_crooked',
    [SPA_PARTP, rffi.LONG],
    lltype.Void,
    sandboxsafe=True)
# struct_packed_aligned.h:12: void spa_two_fill(struct spa_two *p);
c_spa_two_fill = external('spa_two_fill', [SPA_TWOP], lltype.Void)
# struct_packed_aligned.h:13: void spa_bytes_fill(struct spa_bytes *p);
c_spa_bytes_fill = external('spa_bytes_fill', [SPA_BYTESP], lltype.Void)
# struct_packed_aligned.h:14: void spa_holds_fill(struct spa_holds *p);
c_spa_holds_fill = external('spa_holds_fill', [SPA_HOLDSP], lltype.Void)
# struct_packed_aligned.h:15: struct spa_part *spa_part_get(void);
c_spa_part_get = external('spa_part_get', [], SPA_PARTP)
# struct_packed_aligned.h:16: long spa_part_crooked(const struct spa_part *p);
c_spa_part_crooked = external('spa_part_crooked', [SPA_PARTP], rffi.LONG)

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

def get_spa_bytes_text(p):
    """struct spa_bytes { char text[3]; }: str, up to the first NUL [type]"""
    return rffi.charp2strn(rffi.cast(rffi.CCHARP, p.c_text), len(p.c_text))

def set_spa_bytes_text(p, text):
    """struct spa_bytes { char text[3]; }: str that leaves room for a NUL; no
        NUL inside [type]"""
    if text is None:
        raise TypeError('set_spa_bytes_text: text must not be None')
    _set_text(rffi.cast(rffi.CCHARP, p.c_text), len(p.c_text), text)

# ------------------------------------------------------------ conversions

# To the exact type of a member, an item, a callback's result.
cast = rffi.cast
ARRAYP = rffi.CArrayPtr
SHORT = rffi.SHORT
CHAR = rffi.CHAR
UCHAR = rffi.UCHAR
SIGNEDCHAR = rffi.SIGNEDCHAR
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
