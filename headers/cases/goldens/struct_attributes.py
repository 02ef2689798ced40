"""RPython bindings of struct_attributes.h.

Made by rffi-import 0.1.0 with:
    rffi-import struct_attributes.h -l struct_attributes -L lib -o struct_attributes.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['struct_attributes.h'],
    include_dirs=[_HERE],
    libraries=['struct_attributes'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ types

# struct_attributes.h:5: struct att_alias;
ATT_ALIAS = rffi.CStruct('att_alias',
    ('x', rffi.INT),
    hints={'eci': eci})
ATT_ALIASP = lltype.Ptr(ATT_ALIAS)
# struct_attributes.h:6: struct att_old;
ATT_OLD = rffi.CStruct('att_old',
    ('x', rffi.INT),
    hints={'eci': eci})
ATT_OLDP = lltype.Ptr(ATT_OLD)
# struct_attributes.h:7: struct att_fields;
ATT_FIELDS = rffi.CStruct('att_fields',
    ('unused', rffi.INT),
    ('plain', rffi.INT),
    ('name', rffi.CFixedArray(rffi.CHAR, 8)),
    hints={'eci': eci})
ATT_FIELDSP = lltype.Ptr(ATT_FIELDS)
# struct_attributes.h:13: struct att_scalar;
ATT_SCALAR = rffi.CStruct('att_scalar',
    ('x', rffi.INT),
    hints={'eci': eci})
ATT_SCALARP = lltype.Ptr(ATT_SCALAR)

# ------------------------------------------------------------ functions

# struct_attributes.h:15: int att_take(struct att_alias *a, struct att_fields
#     *f, struct att_scalar *s);
c_att_take = external(
    'att_take', [ATT_ALIASP, ATT_FIELDSP, ATT_SCALARP], rffi.INT)

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

def get_att_fields_name(p):
    """struct att_fields { char name[8]; }: str, up to the first NUL [type]"""
    return rffi.charp2strn(rffi.cast(rffi.CCHARP, p.c_name), len(p.c_name))

def set_att_fields_name(p, text):
    """struct att_fields { char name[8]; }: str that leaves room for a NUL; no
        NUL inside [type]"""
    if text is None:
        raise TypeError('set_att_fields_name: text must not be None')
    _set_text(rffi.cast(rffi.CCHARP, p.c_name), len(p.c_name), text)

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
