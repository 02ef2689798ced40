"""RPython bindings of struct_aligned.h.

Made by rffi-import 0.1.0 with:
    rffi-import struct_aligned.h -l struct_aligned -L lib -o struct_aligned.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['struct_aligned.h'],
    include_dirs=[_HERE],
    libraries=['struct_aligned'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# What RPython cannot say is said in C: (prototype, body).
_SHIMS = [
    ('int rffi_get_sa_less_b(const struct sa_less *p)', 'return p->b;'),
    ('void rffi_set_sa_less_b(struct sa_less *p, int v)', 'p->b = v;'),
    ('long rffi_get_sa_packed_b(const struct sa_packed *p)', 'return p->b;'),
    ('void rffi_set_sa_packed_b(struct sa_packed *p, long v)', 'p->b = v;'),
]
shim_eci = eci.merge(ExternalCompilationInfo(
    post_include_bits=['RPY_EXTERN %s;' % prototype for prototype, _ in _SHIMS],
    separate_module_sources=['\n'.join(['%s { %s }' % shim for shim in _SHIMS])]))

def shim(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=shim_eci, **kwds)

# ------------------------------------------------------------ types

# struct_aligned.h:7: struct sa_record;
# C aligns it to 32 bytes, memory that RPython allocates is aligned to 16
SA_RECORD = rffi.CStruct('sa_record',
    ('a', rffi.INT),
    ('b', rffi.CHAR),
    ('_filler5', rffi.CFixedArray(rffi.UCHAR, 27)),    # stands for what RPython cannot say
    hints={'eci': eci})
SA_RECORDP = lltype.Ptr(SA_RECORD)
# struct_aligned.h:8: struct sa_member;
SA_MEMBER = rffi.CStruct('sa_member',
    ('a', rffi.CHAR),
    ('_filler1', rffi.CFixedArray(rffi.UCHAR, 15)),    # stands for what RPython cannot say
    ('b', rffi.INT),
    ('c', rffi.CHAR),
    ('_filler21', rffi.CFixedArray(rffi.UCHAR, 11)),    # stands for what RPython cannot say
    hints={'eci': eci})
SA_MEMBERP = lltype.Ptr(SA_MEMBER)
# struct_aligned.h:9: struct sa_alignas;
# C aligns it to 64 bytes, memory that RPython allocates is aligned to 16
SA_ALIGNAS = rffi.CStruct('sa_alignas',
    ('a', rffi.CHAR),
    ('_filler1', rffi.CFixedArray(rffi.UCHAR, 63)),    # stands for what RPython cannot say
    ('line', rffi.CFixedArray(rffi.CHAR, 64)),
    ('d', rffi.CHAR),
    ('_filler129', rffi.CFixedArray(rffi.UCHAR, 63)),    # stands for what RPython cannot say
    hints={'eci': eci})
SA_ALIGNASP = lltype.Ptr(SA_ALIGNAS)
# struct_aligned.h:10: typedef int sa_int;
sa_int = rffi.INT
# struct_aligned.h:11: struct sa_typedef;
SA_TYPEDEF = rffi.CStruct('sa_typedef',
    ('a', rffi.CHAR),
    ('_filler1', rffi.CFixedArray(rffi.UCHAR, 7)),    # stands for what RPython cannot say
    ('b', sa_int),
    ('_filler12', rffi.UINT),    # stands for what RPython cannot say
    hints={'eci': eci})
SA_TYPEDEFP = lltype.Ptr(SA_TYPEDEF)
# struct_aligned.h:12: typedef struct {...} sa_largest;
SA_LARGEST = rffi.CStruct('sa_largest',
    ('x', rffi.INT),
    ('_filler4', rffi.CFixedArray(rffi.UINT, 3)),    # stands for what RPython cannot say
    hints={'eci': eci, 'typedef': True})
SA_LARGESTP = lltype.Ptr(SA_LARGEST)
# struct_aligned.h:13: struct sa_less;
# b: c_get_sa_less_b(p), c_set_sa_less_b(p, value)
SA_LESS = rffi.CStruct('sa_less',
    ('a', rffi.CHAR),
    ('_filler1', rffi.CFixedArray(rffi.UCHAR, 5)),    # stands for what RPython cannot say
    hints={'eci': eci})
SA_LESSP = lltype.Ptr(SA_LESS)
# struct_aligned.h:14: struct sa_packed;
# b: c_get_sa_packed_b(p), c_set_sa_packed_b(p, value)
SA_PACKED = rffi.CStruct('sa_packed',
    ('a', rffi.CHAR),
    ('_filler1', rffi.CFixedArray(rffi.UCHAR, 11)),    # stands for what RPython cannot say
    hints={'eci': eci})
SA_PACKEDP = lltype.Ptr(SA_PACKED)
# struct_aligned.h:15: struct sa_embeds;
# C aligns it to 32 bytes, memory that RPython allocates is aligned to 16
SA_EMBEDS = rffi.CStruct('sa_embeds',
    ('a', rffi.CHAR),
    ('_filler1', rffi.CFixedArray(rffi.UCHAR, 31)),    # stands for what RPython cannot say
    ('r', SA_RECORD),
    hints={'eci': eci})
SA_EMBEDSP = lltype.Ptr(SA_EMBEDS)
# struct_aligned.h:16: struct sa_harmless;
SA_HARMLESS = rffi.CStruct('sa_harmless',
    ('a', rffi.INT),
    hints={'eci': eci})
SA_HARMLESSP = lltype.Ptr(SA_HARMLESS)

# ------------------------------------------------------------ functions

# struct_aligned.h:13: struct sa_less { int b; };
c_get_sa_less_b = shim(
    'rffi_get_sa_less_b', [SA_LESSP], rffi.INT, sandboxsafe=True)
c_set_sa_less_b = shim(
    'rffi_set_sa_less_b', [SA_LESSP, rffi.INT], lltype.Void, sandboxsafe=True)
# struct_aligned.h:14: struct sa_packed { long b; };
c_get_sa_packed_b = shim(
    'rffi_get_sa_packed_b', [SA_PACKEDP], rffi.LONG, sandboxsafe=True)
c_set_sa_packed_b = shim(
    'rffi_set_sa_packed_b',
    [SA_PACKEDP, rffi.LONG],
    lltype.Void,
    sandboxsafe=True)
# struct_aligned.h:18: int sa_sum(const struct sa_record *r);
c_sa_sum = external('sa_sum', [SA_RECORDP], rffi.INT)
# struct_aligned.h:19: int sa_take(struct sa_member *, struct sa_alignas *,
#     struct sa_typedef *, sa_largest *, struct sa_less *, struct sa_packed *,
#     struct sa_embeds *, struct sa_harmless *);
c_sa_take = external(
    'sa_take',
    [SA_MEMBERP, SA_ALIGNASP, SA_TYPEDEFP, SA_LARGESTP, SA_LESSP, SA_PACKEDP,
     SA_EMBEDSP, SA_HARMLESSP],
    rffi.INT)

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

def get_sa_alignas_line(p):
    """struct sa_alignas { char line[64]; }: str, up to the first NUL
        [type]"""
    return rffi.charp2strn(rffi.cast(rffi.CCHARP, p.c_line), len(p.c_line))

def set_sa_alignas_line(p, text):
    """struct sa_alignas { char line[64]; }: str that leaves room for a NUL;
        no NUL inside [type]"""
    if text is None:
        raise TypeError('set_sa_alignas_line: text must not be None')
    _set_text(rffi.cast(rffi.CCHARP, p.c_line), len(p.c_line), text)

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
