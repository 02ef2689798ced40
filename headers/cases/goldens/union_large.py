"""RPython bindings of union_large.h.

Made by rffi-import 0.1.0 with:
    rffi-import union_large.h -l union_large -L lib -o union_large.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['union_large.h'],
    include_dirs=[_HERE],
    post_include_bits=['typedef __typeof__((*(ul_state_t *)0).parts) rffi_ul_state_t__parts;'],
    libraries=['union_large'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# What RPython cannot say is said in C: (prototype, body).
_SHIMS = [
    ('char *rffi_addr_ul_state_t_whole(ul_state_t *p)',
     'return (char *)((char *)p + __builtin_offsetof(ul_state_t, whole));'),
    ('long *rffi_addr_ul_words_words(ul_words *p)',
     'return (long *)((char *)p + __builtin_offsetof(ul_words, words));'),
    ('unsigned char *rffi_addr_ul_state_t__parts_bytes(rffi_ul_state_t__parts *p)',
     'return (unsigned char *)((char *)p + __builtin_offsetof(rffi_ul_state_t__parts, bytes));'),
]
shim_eci = eci.merge(ExternalCompilationInfo(
    post_include_bits=['RPY_EXTERN %s;' % prototype for prototype, _ in _SHIMS],
    separate_module_sources=['\n'.join(['%s { %s }' % shim for shim in _SHIMS])]))

def shim(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=shim_eci, **kwds)

# ------------------------------------------------------------ types

# union_large.h:7: struct {...} rffi_ul_state_t__parts;
# bytes: c_addr_ul_state_t__parts_bytes(p)
UL_STATE_T__PARTS = rffi.CStruct('rffi_ul_state_t__parts',
    ('count', rffi.INT),
    ('_filler4', rffi.CFixedArray(rffi.UINT, 4096)),    # stands for what RPython cannot say
    ('_filler16388', rffi.CFixedArray(rffi.UINT, 4096)),    # stands for what RPython cannot say
    ('_filler32772', rffi.CFixedArray(rffi.UINT, 4096)),    # stands for what RPython cannot say
    ('_filler49156', rffi.CFixedArray(rffi.UINT, 4096)),    # stands for what RPython cannot say
    ('_filler65540', rffi.CFixedArray(rffi.UINT, 4096)),    # stands for what RPython cannot say
    ('_filler81924', rffi.CFixedArray(rffi.UINT, 4096)),    # stands for what RPython cannot say
    ('_filler98308', rffi.CFixedArray(rffi.UINT, 4096)),    # stands for what RPython cannot say
    ('_filler114692', rffi.CFixedArray(rffi.UINT, 4096)),    # stands for what RPython cannot say
    ('_filler131076', rffi.CFixedArray(rffi.UINT, 4096)),    # stands for what RPython cannot say
    ('_filler147460', rffi.CFixedArray(rffi.UINT, 4096)),    # stands for what RPython cannot say
    ('_filler163844', rffi.CFixedArray(rffi.UINT, 4096)),    # stands for what RPython cannot say
    ('_filler180228', rffi.CFixedArray(rffi.UINT, 4096)),    # stands for what RPython cannot say
    ('_filler196612', rffi.CFixedArray(rffi.UINT, 4096)),    # stands for what RPython cannot say
    ('_filler212996', rffi.CFixedArray(rffi.UINT, 4096)),    # stands for what RPython cannot say
    ('_filler229380', rffi.CFixedArray(rffi.UINT, 4096)),    # stands for what RPython cannot say
    ('_filler245764', rffi.CFixedArray(rffi.UINT, 4095)),    # stands for what RPython cannot say
    hints={'eci': eci, 'typedef': True})
UL_STATE_T__PARTSP = lltype.Ptr(UL_STATE_T__PARTS)
# union_large.h:5: typedef union ul_state ul_state_t;
# whole: c_addr_ul_state_t_whole(p)
UL_STATE_T = rffi.CStruct('ul_state_t',
    ('parts', UL_STATE_T__PARTS),
    ('_filler262144', rffi.CFixedArray(rffi.UINT, 14)),    # stands for what RPython cannot say
    hints={'eci': eci, 'typedef': True})
UL_STATE_TP = lltype.Ptr(UL_STATE_T)
# union_large.h:10: typedef union {...} ul_words;
# words: c_addr_ul_words_words(p)
UL_WORDS = rffi.CStruct('ul_words',
    ('first', rffi.DOUBLE),
    ('_filler8', rffi.CFixedArray(rffi.ULONGLONG, 4096)),    # stands for what RPython cannot say
    ('_filler32776', rffi.CFixedArray(rffi.ULONGLONG, 903)),    # stands for what RPython cannot say
    hints={'eci': eci, 'typedef': True})
UL_WORDSP = lltype.Ptr(UL_WORDS)
# union_large.h:12: struct ul_holder;
UL_HOLDER = rffi.CStruct('ul_holder',
    ('state', UL_STATE_T),
    ('after', rffi.INT),
    hints={'eci': eci})
UL_HOLDERP = lltype.Ptr(UL_HOLDER)

# ------------------------------------------------------------ functions

# union_large.h:5: ul_state_t { char whole[262200]; };
c_addr_ul_state_t_whole = shim(
    'rffi_addr_ul_state_t_whole',
    [UL_STATE_TP],
    rffi.CCHARP,
    sandboxsafe=True)
# union_large.h:10: ul_words { long words[5000]; };
c_addr_ul_words_words = shim(
    'rffi_addr_ul_words_words', [UL_WORDSP], rffi.LONGP, sandboxsafe=True)
# union_large.h:7: rffi_ul_state_t__parts { unsigned char bytes[262140]; };
c_addr_ul_state_t__parts_bytes = shim(
    'rffi_addr_ul_state_t__parts_bytes',
    [UL_STATE_T__PARTSP],
    rffi.UCHARP,
    sandboxsafe=True)
# union_large.h:14: void ul_state_count(ul_state_t *state, int count);
c_ul_state_count = external(
    'ul_state_count', [UL_STATE_TP, rffi.INT], lltype.Void)
# union_large.h:15: int ul_holder_after(const struct ul_holder *holder);
c_ul_holder_after = external('ul_holder_after', [UL_HOLDERP], rffi.INT)
# union_large.h:16: struct ul_holder *ul_holder_get(void);
c_ul_holder_get = external('ul_holder_get', [], UL_HOLDERP)

# ------------------------------------------------------------ conversions

# To the exact type of a member, an item, a callback's result.
cast = rffi.cast
ARRAYP = rffi.CArrayPtr
INT = rffi.INT
DOUBLE = rffi.DOUBLE
CHAR = rffi.CHAR
LONG = rffi.LONG
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
