"""RPython bindings of helper_members.h.

Made by rffi-import 0.1.0 with:
    rffi-import helper_members.h -l helper_members -L lib -o helper_members.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['helper_members.h'],
    include_dirs=[_HERE],
    libraries=['helper_members'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ types

# helper_members.h:5: struct hmem_person;
HMEM_PERSON = rffi.CStruct('hmem_person',
    ('name', rffi.CFixedArray(rffi.CHAR, 8)),
    ('age', rffi.INT),
    ('title', rffi.CFixedArray(rffi.CHAR, 4)),
    ('initial', rffi.CHAR),
    ('key', rffi.CFixedArray(rffi.UCHAR, 4)),
    ('_private', rffi.CFixedArray(rffi.CHAR, 4)),
    hints={'eci': eci})
HMEM_PERSONP = lltype.Ptr(HMEM_PERSON)

# ------------------------------------------------------------ functions

# helper_members.h:14: void hmem_fill(struct hmem_person *p, const char
#     *name);
c_hmem_fill = external('hmem_fill', [HMEM_PERSONP, rffi.CCHARP], lltype.Void)
# helper_members.h:15: int hmem_is(const struct hmem_person *p, const char
#     *name);
c_hmem_is = external('hmem_is', [HMEM_PERSONP, rffi.CCHARP], rffi.INT)

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

def hmem_fill(p, name):
    """void hmem_fill(struct hmem_person *p, const char *name)

    name: str, None for NULL; no NUL inside [type]
    """
    _refuse_nul(name)
    c_hmem_fill(p, name)

def hmem_is(p, name):
    """int hmem_is(const struct hmem_person *p, const char *name)

    name: str, None for NULL; no NUL inside [type]
    """
    _refuse_nul(name)
    return c_hmem_is(p, name)

def get_hmem_person_name(p):
    """struct hmem_person { char name[8]; }: str, up to the first NUL
        [type]"""
    return rffi.charp2strn(rffi.cast(rffi.CCHARP, p.c_name), len(p.c_name))

def set_hmem_person_name(p, text):
    """struct hmem_person { char name[8]; }: str that leaves room for a NUL;
        no NUL inside [type]"""
    if text is None:
        raise TypeError('set_hmem_person_name: text must not be None')
    _set_text(rffi.cast(rffi.CCHARP, p.c_name), len(p.c_name), text)

def get_hmem_person_title(p):
    """struct hmem_person { const char title[4]; }: str, up to the first NUL
        [type]"""
    return rffi.charp2strn(rffi.cast(rffi.CCHARP, p.c_title), len(p.c_title))

# ------------------------------------------------------------ conversions

# To the exact type of a member, an item, a callback's result.
cast = rffi.cast
ARRAYP = rffi.CArrayPtr
CHAR = rffi.CHAR
INT = rffi.INT
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
