"""RPython bindings of union_anonymous.h.

Made by rffi-import 0.1.0 with:
    rffi-import union_anonymous.h -l union_anonymous -L lib -o union_anonymous.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['union_anonymous.h'],
    include_dirs=[_HERE],
    post_include_bits=['typedef __typeof__((*(struct ua_records *)0).named) rffi_ua_records__named;',
                       'typedef __typeof__((*(struct ua_beside *)0).named) rffi_ua_beside__named;'],
    libraries=['union_anonymous'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# What RPython cannot say is said in C: (prototype, body).
_SHIMS = [
    ('float rffi_get_ua_two_f(const struct ua_two *p)', 'return p->f;'),
    ('void rffi_set_ua_two_f(struct ua_two *p, float v)', 'p->f = v;'),
    ('long rffi_get_ua_two_l(const struct ua_two *p)', 'return p->l;'),
    ('void rffi_set_ua_two_l(struct ua_two *p, long v)', 'p->l = v;'),
    ('long rffi_get_ua_last_number(const struct ua_last *p)',
     'return p->number;'),
    ('void rffi_set_ua_last_number(struct ua_last *p, long v)',
     'p->number = v;'),
    ('double rffi_get_ua_last_real(const struct ua_last *p)',
     'return p->real;'),
    ('void rffi_set_ua_last_real(struct ua_last *p, double v)',
     'p->real = v;'),
    ('int *rffi_addr_ua_records_both(struct ua_records *p)',
     'return (int *)((char *)p + __builtin_offsetof(struct ua_records, both));'),
    ('rffi_ua_records__named *rffi_addr_ua_records_named(struct ua_records *p)',
     'return (rffi_ua_records__named *)((char *)p + __builtin_offsetof(struct ua_records, named));'),
    ('char rffi_get_ua_beside_b(const struct ua_beside *p)', 'return p->b;'),
    ('void rffi_set_ua_beside_b(struct ua_beside *p, char v)', 'p->b = v;'),
]
shim_eci = eci.merge(ExternalCompilationInfo(
    post_include_bits=['RPY_EXTERN %s;' % prototype for prototype, _ in _SHIMS],
    separate_module_sources=['\n'.join(['%s { %s }' % shim for shim in _SHIMS])]))

def shim(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=shim_eci, **kwds)

# ------------------------------------------------------------ types

# union_anonymous.h:5: struct ua_two;
# f: c_get_ua_two_f(p), c_set_ua_two_f(p, value)
# l: c_get_ua_two_l(p), c_set_ua_two_l(p, value)
UA_TWO = rffi.CStruct('ua_two',
    ('i', rffi.INT),
    ('middle', rffi.INT),
    ('c', rffi.CFixedArray(rffi.CHAR, 12)),
    ('_filler20', rffi.UINT),    # stands for what RPython cannot say
    ('end', rffi.SHORT),
    ('_filler26', rffi.CFixedArray(rffi.USHORT, 3)),    # stands for what RPython cannot say
    hints={'eci': eci})
UA_TWOP = lltype.Ptr(UA_TWO)
# union_anonymous.h:6: struct ua_last;
# number: c_get_ua_last_number(p), c_set_ua_last_number(p, value)
# real: c_get_ua_last_real(p), c_set_ua_last_real(p, value)
UA_LAST = rffi.CStruct('ua_last',
    ('kind', rffi.INT),
    ('p', rffi.VOIDP),
    hints={'eci': eci})
UA_LASTP = lltype.Ptr(UA_LAST)
# union_anonymous.h:7: union ua_inside;
UA_INSIDE = rffi.CStruct('ua_inside',
    ('whole', rffi.LONG),
    ('bytes', rffi.CFixedArray(rffi.UCHAR, 8)),
    ('low', rffi.INT),
    hints={'eci': eci, 'union': True})
UA_INSIDEP = lltype.Ptr(UA_INSIDE)
# union_anonymous.h:8: struct ua_records;
# both: c_addr_ua_records_both(p)
# named: c_addr_ua_records_named(p)
UA_RECORDS = rffi.CStruct('ua_records',
    ('x', rffi.INT),
    ('y', rffi.INT),
    ('after', rffi.INT),
    hints={'eci': eci})
UA_RECORDSP = lltype.Ptr(UA_RECORDS)
# union_anonymous.h:8: struct {...} rffi_ua_records__named;
UA_RECORDS__NAMED = rffi.CStruct('rffi_ua_records__named',
    ('q', rffi.CFixedArray(rffi.SHORT, 4)),
    hints={'eci': eci, 'typedef': True})
UA_RECORDS__NAMEDP = lltype.Ptr(UA_RECORDS__NAMED)
# union_anonymous.h:9: union {...} rffi_ua_beside__named;
UA_BESIDE__NAMED = rffi.CStruct('rffi_ua_beside__named',
    ('c', rffi.INT),
    ('d', rffi.CHAR),
    hints={'eci': eci, 'typedef': True, 'union': True})
UA_BESIDE__NAMEDP = lltype.Ptr(UA_BESIDE__NAMED)
# union_anonymous.h:9: struct ua_beside;
# b: c_get_ua_beside_b(p), c_set_ua_beside_b(p, value)
UA_BESIDE = rffi.CStruct('ua_beside',
    ('a', rffi.INT),
    ('named', UA_BESIDE__NAMED),
    hints={'eci': eci})
UA_BESIDEP = lltype.Ptr(UA_BESIDE)

# ------------------------------------------------------------ functions

# union_anonymous.h:5: struct ua_two { float f; };
c_get_ua_two_f = shim(
    'rffi_get_ua_two_f', [UA_TWOP], rffi.FLOAT, sandboxsafe=True)
c_set_ua_two_f = shim(
    'rffi_set_ua_two_f', [UA_TWOP, rffi.FLOAT], lltype.Void, sandboxsafe=True)
# union_anonymous.h:5: struct ua_two { long l; };
c_get_ua_two_l = shim(
    'rffi_get_ua_two_l', [UA_TWOP], rffi.LONG, sandboxsafe=True)
c_set_ua_two_l = shim(
    'rffi_set_ua_two_l', [UA_TWOP, rffi.LONG], lltype.Void, sandboxsafe=True)
# union_anonymous.h:6: struct ua_last { long number; };
c_get_ua_last_number = shim(
    'rffi_get_ua_last_number', [UA_LASTP], rffi.LONG, sandboxsafe=True)
c_set_ua_last_number = shim(
    'rffi_set_ua_last_number',
    [UA_LASTP, rffi.LONG],
    lltype.Void,
    sandboxsafe=True)
# union_anonymous.h:6: struct ua_last { double real; };
c_get_ua_last_real = shim(
    'rffi_get_ua_last_real', [UA_LASTP], rffi.DOUBLE, sandboxsafe=True)
c_set_ua_last_real = shim(
    'rffi_set_ua_last_real',
    [UA_LASTP, rffi.DOUBLE],
    lltype.Void,
    sandboxsafe=True)
# union_anonymous.h:8: struct ua_records { int both[2]; };
c_addr_ua_records_both = shim(
    'rffi_addr_ua_records_both', [UA_RECORDSP], rffi.INTP, sandboxsafe=True)
# union_anonymous.h:8: struct ua_records { struct {...} named; };
c_addr_ua_records_named = shim(
    'rffi_addr_ua_records_named',
    [UA_RECORDSP],
    UA_RECORDS__NAMEDP,
    sandboxsafe=True)
# union_anonymous.h:9: struct ua_beside { char b; };
c_get_ua_beside_b = shim(
    'rffi_get_ua_beside_b', [UA_BESIDEP], rffi.CHAR, sandboxsafe=True)
c_set_ua_beside_b = shim(
    'rffi_set_ua_beside_b',
    [UA_BESIDEP, rffi.CHAR],
    lltype.Void,
    sandboxsafe=True)
# union_anonymous.h:11: void ua_two_fill(struct ua_two *p);
c_ua_two_fill = external('ua_two_fill', [UA_TWOP], lltype.Void)
# union_anonymous.h:12: struct ua_last *ua_last_get(void);
c_ua_last_get = external('ua_last_get', [], UA_LASTP)
# union_anonymous.h:13: long ua_inside_whole(const union ua_inside *u);
c_ua_inside_whole = external('ua_inside_whole', [UA_INSIDEP], rffi.LONG)
# union_anonymous.h:14: void ua_records_fill(struct ua_records *p);
c_ua_records_fill = external('ua_records_fill', [UA_RECORDSP], lltype.Void)
# union_anonymous.h:15: void ua_beside_fill(struct ua_beside *p);
c_ua_beside_fill = external('ua_beside_fill', [UA_BESIDEP], lltype.Void)

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

def get_ua_two_c(p):
    """struct ua_two { char c[12]; }: str, up to the first NUL [type]"""
    return rffi.charp2strn(rffi.cast(rffi.CCHARP, p.c_c), len(p.c_c))

def set_ua_two_c(p, text):
    """struct ua_two { char c[12]; }: str that leaves room for a NUL; no NUL
        inside [type]"""
    if text is None:
        raise TypeError('set_ua_two_c: text must not be None')
    _set_text(rffi.cast(rffi.CCHARP, p.c_c), len(p.c_c), text)

# ------------------------------------------------------------ conversions

# To the exact type of a member, an item, a callback's result.
cast = rffi.cast
ARRAYP = rffi.CArrayPtr
INT = rffi.INT
CHAR = rffi.CHAR
SHORT = rffi.SHORT
VOIDP = rffi.VOIDP
LONG = rffi.LONG
UCHAR = rffi.UCHAR
FLOAT = rffi.FLOAT

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
