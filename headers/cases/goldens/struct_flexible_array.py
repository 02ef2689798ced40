"""RPython bindings of struct_flexible_array.h.

Made by rffi-import 0.1.0 with:
    rffi-import struct_flexible_array.h -l struct_flexible_array -L lib -o struct_flexible_array.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['struct_flexible_array.h'],
    include_dirs=[_HERE],
    libraries=['struct_flexible_array'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# What RPython cannot say is said in C: (prototype, body).
_SHIMS = [
    ('char *rffi_addr_fam_text_text(struct fam_text *p)',
     'return (char *)((char *)p + __builtin_offsetof(struct fam_text, text));'),
    ('__SIZE_TYPE__ rffi_size_fam_text(__SIZE_TYPE__ n)',
     '__SIZE_TYPE__ rffi_size; return __builtin_mul_overflow(n, sizeof ((struct fam_text *)0)->text[0], &rffi_size) || __builtin_add_overflow(rffi_size, sizeof(struct fam_text), &rffi_size) || rffi_size > __PTRDIFF_MAX__ ? __PTRDIFF_MAX__ : rffi_size;'),
    ('struct fam_item *rffi_addr_fam_list_items(struct fam_list *p)',
     'return (struct fam_item *)((char *)p + __builtin_offsetof(struct fam_list, items));'),
    ('__SIZE_TYPE__ rffi_size_fam_list(__SIZE_TYPE__ n)',
     '__SIZE_TYPE__ rffi_size; return __builtin_mul_overflow(n, sizeof ((struct fam_list *)0)->items[0], &rffi_size) || __builtin_add_overflow(rffi_size, sizeof(struct fam_list), &rffi_size) || rffi_size > __PTRDIFF_MAX__ ? __PTRDIFF_MAX__ : rffi_size;'),
    ('char *rffi_addr_fam_early_rest(struct fam_early *p)',
     'return (char *)((char *)p + __builtin_offsetof(struct fam_early, rest));'),
    ('__SIZE_TYPE__ rffi_size_fam_early(__SIZE_TYPE__ n)',
     '__SIZE_TYPE__ rffi_size; return __builtin_mul_overflow(n, sizeof ((struct fam_early *)0)->rest[0], &rffi_size) || __builtin_add_overflow(rffi_size, sizeof(struct fam_early), &rffi_size) || rffi_size > __PTRDIFF_MAX__ ? __PTRDIFF_MAX__ : rffi_size;'),
    ('const char **rffi_addr_fam_pointers_names(struct fam_pointers *p)',
     'return (const char **)((char *)p + __builtin_offsetof(struct fam_pointers, names));'),
    ('__SIZE_TYPE__ rffi_size_fam_pointers(__SIZE_TYPE__ n)',
     '__SIZE_TYPE__ rffi_size; return __builtin_mul_overflow(n, sizeof ((struct fam_pointers *)0)->names[0], &rffi_size) || __builtin_add_overflow(rffi_size, sizeof(struct fam_pointers), &rffi_size) || rffi_size > __PTRDIFF_MAX__ ? __PTRDIFF_MAX__ : rffi_size;'),
]
shim_eci = eci.merge(ExternalCompilationInfo(
    post_include_bits=['RPY_EXTERN %s;' % prototype for prototype, _ in _SHIMS],
    separate_module_sources=['\n'.join(['%s { %s }' % shim for shim in _SHIMS])]))

def shim(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=shim_eci, **kwds)

# ------------------------------------------------------------ types

# struct_flexible_array.h:5: struct fam_text;
# text: c_addr_fam_text_text(p)
FAM_TEXT = rffi.CStruct('fam_text',
    ('length', rffi.INT),
    hints={'eci': eci})
FAM_TEXTP = lltype.Ptr(FAM_TEXT)
# struct_flexible_array.h:6: struct fam_item;
FAM_ITEM = rffi.CStruct('fam_item',
    ('id', rffi.SHORT),
    ('value', rffi.DOUBLE),
    hints={'eci': eci})
FAM_ITEMP = lltype.Ptr(FAM_ITEM)
# struct_flexible_array.h:7: struct fam_list;
# items: c_addr_fam_list_items(p)
FAM_LIST = rffi.CStruct('fam_list',
    ('count', rffi.UINT),
    ('_filler4', rffi.UINT),    # stands for what RPython cannot say
    hints={'eci': eci})
FAM_LISTP = lltype.Ptr(FAM_LIST)
# struct_flexible_array.h:8: struct fam_early;
# rest: c_addr_fam_early_rest(p)
FAM_EARLY = rffi.CStruct('fam_early',
    ('a', rffi.LONG),
    ('flag', rffi.CHAR),
    hints={'eci': eci})
FAM_EARLYP = lltype.Ptr(FAM_EARLY)
# struct_flexible_array.h:9: struct fam_pointers;
# names: c_addr_fam_pointers_names(p)
FAM_POINTERS = rffi.CStruct('fam_pointers',
    ('n', rffi.INT),
    ('_filler4', rffi.UINT),    # stands for what RPython cannot say
    hints={'eci': eci})
FAM_POINTERSP = lltype.Ptr(FAM_POINTERS)

# ------------------------------------------------------------ functions

# struct_flexible_array.h:5: struct fam_text { char text[]; };
c_addr_fam_text_text = shim(
    'rffi_addr_fam_text_text', [FAM_TEXTP], rffi.CCHARP, sandboxsafe=True)
# struct_flexible_array.h:5: struct fam_text { char text[]; };
# the size in bytes with n items in text, or more than there can be
c_size_fam_text = shim(
    'rffi_size_fam_text', [rffi.SIZE_T], rffi.SIZE_T, sandboxsafe=True)
# struct_flexible_array.h:7: struct fam_list { struct fam_item items[]; };
c_addr_fam_list_items = shim(
    'rffi_addr_fam_list_items',
    [FAM_LISTP],
    rffi.CArrayPtr(FAM_ITEM),
    sandboxsafe=True)
# struct_flexible_array.h:7: struct fam_list { struct fam_item items[]; };
# the size in bytes with n items in items, or more than there can be
c_size_fam_list = shim(
    'rffi_size_fam_list', [rffi.SIZE_T], rffi.SIZE_T, sandboxsafe=True)
# struct_flexible_array.h:8: struct fam_early { char rest[]; };
c_addr_fam_early_rest = shim(
    'rffi_addr_fam_early_rest', [FAM_EARLYP], rffi.CCHARP, sandboxsafe=True)
# struct_flexible_array.h:8: struct fam_early { char rest[]; };
# the size in bytes with n items in rest, or more than there can be
c_size_fam_early = shim(
    'rffi_size_fam_early', [rffi.SIZE_T], rffi.SIZE_T, sandboxsafe=True)
# struct_flexible_array.h:9: struct fam_pointers { const char *names[]; };
c_addr_fam_pointers_names = shim(
    'rffi_addr_fam_pointers_names',
    [FAM_POINTERSP],
    rffi.CArrayPtr(rffi.CONST_CCHARP),
    sandboxsafe=True)
# struct_flexible_array.h:9: struct fam_pointers { const char *names[]; };
# the size in bytes with n items in names, or more than there can be
c_size_fam_pointers = shim(
    'rffi_size_fam_pointers', [rffi.SIZE_T], rffi.SIZE_T, sandboxsafe=True)
# struct_flexible_array.h:11: struct fam_text *fam_text_new(const char *text);
c_fam_text_new = external('fam_text_new', [rffi.CCHARP], FAM_TEXTP)
# struct_flexible_array.h:12: int fam_text_length(const struct fam_text *t);
c_fam_text_length = external('fam_text_length', [FAM_TEXTP], rffi.INT)
# struct_flexible_array.h:13: struct fam_list *fam_list_new(unsigned int
#     count);
c_fam_list_new = external('fam_list_new', [rffi.UINT], FAM_LISTP)
# struct_flexible_array.h:14: double fam_list_sum(const struct fam_list
#     *list);
c_fam_list_sum = external('fam_list_sum', [FAM_LISTP], rffi.DOUBLE)
# struct_flexible_array.h:15: void fam_free(void *p);
c_fam_free = external('fam_free', [rffi.VOIDP], lltype.Void)
# struct_flexible_array.h:16: struct fam_early *fam_early_new(void);
c_fam_early_new = external('fam_early_new', [], FAM_EARLYP)
# struct_flexible_array.h:17: int fam_pointers_n(const struct fam_pointers
#     *p);
c_fam_pointers_n = external('fam_pointers_n', [FAM_POINTERSP], rffi.INT)

# ------------------------------------------------------------ helpers

def _refuse_nul(text):
    # C would take the text for ended there.
    if text is not None and '\x00' in text:
        raise ValueError('NUL inside of a string for C')

def fam_text_new(text):
    """struct fam_text *fam_text_new(const char *text)

    text: str, None for NULL; no NUL inside [type]
    """
    _refuse_nul(text)
    return c_fam_text_new(text)

# ------------------------------------------------------------ conversions

# To the exact type of a member, an item, a callback's result.
cast = rffi.cast
ARRAYP = rffi.CArrayPtr
INT = rffi.INT
SHORT = rffi.SHORT
DOUBLE = rffi.DOUBLE
UINT = rffi.UINT
LONG = rffi.LONG
CHAR = rffi.CHAR
CONST_CCHARP = rffi.CONST_CCHARP
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

def alloc_fam_text(n):
    """A struct fam_text with room for n of text, zeroed; the caller frees it."""
    size = rffi.cast(lltype.Signed, c_size_fam_text(n))
    p = lltype.malloc(rffi.CCHARP.TO, size, flavor='raw', zero=True)
    return rffi.cast(FAM_TEXTP, p)

def alloc_fam_list(n):
    """A struct fam_list with room for n of items, zeroed; the caller frees it."""
    size = rffi.cast(lltype.Signed, c_size_fam_list(n))
    p = lltype.malloc(rffi.CCHARP.TO, size, flavor='raw', zero=True)
    return rffi.cast(FAM_LISTP, p)

def alloc_fam_early(n):
    """A struct fam_early with room for n of rest, zeroed; the caller frees it."""
    size = rffi.cast(lltype.Signed, c_size_fam_early(n))
    p = lltype.malloc(rffi.CCHARP.TO, size, flavor='raw', zero=True)
    return rffi.cast(FAM_EARLYP, p)

def alloc_fam_pointers(n):
    """A struct fam_pointers with room for n of names, zeroed; the caller frees it."""
    size = rffi.cast(lltype.Signed, c_size_fam_pointers(n))
    p = lltype.malloc(rffi.CCHARP.TO, size, flavor='raw', zero=True)
    return rffi.cast(FAM_POINTERSP, p)

# ------------------------------------------------------------ not bound

# 1 macro: include-guard: it only keeps its header from being read twice
