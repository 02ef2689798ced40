"""RPython bindings of memory.h.

Made by rffi-import 0.1.0 with:
    rffi-import memory.h -l memory -L lib -o memory.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['memory.h'],
    include_dirs=[_HERE],
    libraries=['memory'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# What RPython cannot say is said in C: (prototype, body).
_SHIMS = [
    ('int *rffi_addr_mem_list_items(struct mem_list *p)',
     'return (int *)((char *)p + __builtin_offsetof(struct mem_list, items));'),
    ('__SIZE_TYPE__ rffi_size_mem_list(__SIZE_TYPE__ n)',
     '__SIZE_TYPE__ rffi_size; return __builtin_mul_overflow(n, sizeof ((struct mem_list *)0)->items[0], &rffi_size) || __builtin_add_overflow(rffi_size, sizeof(struct mem_list), &rffi_size) || rffi_size > __PTRDIFF_MAX__ ? __PTRDIFF_MAX__ : rffi_size;'),
    ('unsigned int rffi_get_mem_bits_low(const mem_bits *p)',
     'return p->low;'),
    ('void rffi_set_mem_bits_low(mem_bits *p, unsigned int v)', 'p->low = v;'),
    ('unsigned int rffi_get_mem_bits_high(const mem_bits *p)',
     'return p->high;'),
    ('void rffi_set_mem_bits_high(mem_bits *p, unsigned int v)',
     'p->high = v;'),
]
shim_eci = eci.merge(ExternalCompilationInfo(
    post_include_bits=['RPY_EXTERN %s;' % prototype for prototype, _ in _SHIMS],
    separate_module_sources=['\n'.join(['%s { %s }' % shim for shim in _SHIMS])]))

def shim(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=shim_eci, **kwds)

# ------------------------------------------------------------ types

# memory.h:8: struct mem_point;
MEM_POINT = rffi.CStruct('mem_point',
    ('x', rffi.INT),
    ('y', rffi.SHORT),
    ('w', rffi.DOUBLE),
    hints={'eci': eci})
MEM_POINTP = lltype.Ptr(MEM_POINT)
# memory.h:9: union mem_word;
MEM_WORD = rffi.CStruct('mem_word',
    ('i', rffi.INT),
    ('f', rffi.FLOAT),
    ('bytes', rffi.CFixedArray(rffi.CHAR, 8)),
    hints={'eci': eci, 'union': True})
MEM_WORDP = lltype.Ptr(MEM_WORD)
# memory.h:10: struct mem_point points[2];
# to be cast to a pointer to its items
MEM_NEST__POINTS = rffi.CStruct('__typeof__(((struct mem_nest *)0)->points)',
    ('_items', rffi.CFixedArray(rffi.ULONGLONG, 4)),
    hints={'eci': eci, 'typedef': True})
MEM_NEST__POINTSP = lltype.Ptr(MEM_NEST__POINTS)
# memory.h:10: struct mem_nest;
MEM_NEST = rffi.CStruct('mem_nest',
    ('word', MEM_WORD),
    ('points', MEM_NEST__POINTS),
    ('tail', rffi.INT),
    hints={'eci': eci})
MEM_NESTP = lltype.Ptr(MEM_NEST)
# memory.h:11: struct mem_list;
# items: c_addr_mem_list_items(p)
MEM_LIST = rffi.CStruct('mem_list',
    ('n', rffi.INT),
    hints={'eci': eci})
MEM_LISTP = lltype.Ptr(MEM_LIST)
# memory.h:12: typedef struct {...} mem_bits;
# low: c_get_mem_bits_low(p), c_set_mem_bits_low(p, value)
# high: c_get_mem_bits_high(p), c_set_mem_bits_high(p, value)
MEM_BITS = rffi.CStruct('mem_bits',
    ('_filler0', rffi.UINT),    # stands for what RPython cannot say
    hints={'eci': eci, 'typedef': True})
MEM_BITSP = lltype.Ptr(MEM_BITS)
# memory.h:13: struct mem_page;
# C aligns it to 64 bytes, memory that RPython allocates is aligned to 16
MEM_PAGE = rffi.CStruct('mem_page',
    ('bytes', rffi.CFixedArray(rffi.CHAR, 64)),
    hints={'eci': eci})
MEM_PAGEP = lltype.Ptr(MEM_PAGE)

# ------------------------------------------------------------ functions

# memory.h:11: struct mem_list { int items[]; };
c_addr_mem_list_items = shim(
    'rffi_addr_mem_list_items', [MEM_LISTP], rffi.INTP, sandboxsafe=True)
# memory.h:11: struct mem_list { int items[]; };
# the size in bytes with n items in items, or more than there can be
c_size_mem_list = shim(
    'rffi_size_mem_list', [rffi.SIZE_T], rffi.SIZE_T, sandboxsafe=True)
# memory.h:12: mem_bits { unsigned int low : 3; };
c_get_mem_bits_low = shim(
    'rffi_get_mem_bits_low', [MEM_BITSP], rffi.UINT, sandboxsafe=True)
c_set_mem_bits_low = shim(
    'rffi_set_mem_bits_low',
    [MEM_BITSP, rffi.UINT],
    lltype.Void,
    sandboxsafe=True)
# memory.h:12: mem_bits { unsigned int high : 5; };
c_get_mem_bits_high = shim(
    'rffi_get_mem_bits_high', [MEM_BITSP], rffi.UINT, sandboxsafe=True)
c_set_mem_bits_high = shim(
    'rffi_set_mem_bits_high',
    [MEM_BITSP, rffi.UINT],
    lltype.Void,
    sandboxsafe=True)
# memory.h:15: int mem_sum(const struct mem_point *points, int n);
c_mem_sum = external('mem_sum', [MEM_POINTP, rffi.INT], rffi.INT)
# memory.h:16: int mem_total(const int *values, size_t n);
c_mem_total = external('mem_total', [rffi.INTP, rffi.SIZE_T], rffi.INT)
# memory.h:17: int mem_lengths(const char *const *texts, int n);
c_mem_lengths = external(
    'mem_lengths', [rffi.CArrayPtr(rffi.CONST_CCHARP), rffi.INT], rffi.INT)
# memory.h:18: int mem_word(const union mem_word *word);
c_mem_word = external('mem_word', [MEM_WORDP], rffi.INT)
# memory.h:19: int mem_nest(const struct mem_nest *nest);
c_mem_nest = external('mem_nest', [MEM_NESTP], rffi.INT)
# memory.h:20: int mem_list(const struct mem_list *list);
c_mem_list = external('mem_list', [MEM_LISTP], rffi.INT)
# memory.h:21: int mem_both(const mem_bits *bits);
c_mem_both = external('mem_both', [MEM_BITSP], rffi.INT)
# memory.h:22: void mem_page(struct mem_page *page);
c_mem_page = external('mem_page', [MEM_PAGEP], lltype.Void)
# memory.h:23: int mem_zeroes(const void *p, size_t n);
c_mem_zeroes = external('mem_zeroes', [rffi.VOIDP, rffi.SIZE_T], rffi.INT)

# ------------------------------------------------------------ variables

# memory.h:24: extern int cast;
get_cast, set_cast = rffi.CExternVariable(
    rffi.INT,
    'cast',
    eci,
    c_type='int',
    sandboxsafe=True,
    declare_as_extern=False)

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

def get_mem_page_bytes(p):
    """struct mem_page { char bytes[64]; }: str, up to the first NUL [type]"""
    return rffi.charp2strn(rffi.cast(rffi.CCHARP, p.c_bytes), len(p.c_bytes))

def set_mem_page_bytes(p, text):
    """struct mem_page { char bytes[64]; }: str that leaves room for a NUL; no
        NUL inside [type]"""
    if text is None:
        raise TypeError('set_mem_page_bytes: text must not be None')
    _set_text(rffi.cast(rffi.CCHARP, p.c_bytes), len(p.c_bytes), text)

# ------------------------------------------------------------ conversions

# To the exact type of a member, an item, a callback's result.
cast = rffi.cast
ARRAYP = rffi.CArrayPtr
INT = rffi.INT
SHORT = rffi.SHORT
DOUBLE = rffi.DOUBLE
FLOAT = rffi.FLOAT
CHAR = rffi.CHAR
ULONGLONG = rffi.ULONGLONG
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

def alloc_mem_list(n):
    """A struct mem_list with room for n of items, zeroed; the caller frees it."""
    size = rffi.cast(lltype.Signed, c_size_mem_list(n))
    p = lltype.malloc(rffi.CCHARP.TO, size, flavor='raw', zero=True)
    return rffi.cast(MEM_LISTP, p)

# ------------------------------------------------------------ not bound

# 1 macro: include-guard: it only keeps its header from being read twice
