"""RPython bindings of array_lengths.h.

Made by rffi-import 0.1.0 with:
    rffi-import array_lengths.h -l array_lengths -L lib -o array_lengths.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['array_lengths.h'],
    include_dirs=[_HERE],
    libraries=['array_lengths'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# What RPython cannot say is said in C: (prototype, body).
_SHIMS = [
    ('unsigned char *rffi_addr_al_thousands_bytes(struct al_thousands *p)',
     'return (unsigned char *)((char *)p + __builtin_offsetof(struct al_thousands, bytes));'),
    ('short *rffi_addr_al_odd_values(struct al_odd *p)',
     'return (short *)((char *)p + __builtin_offsetof(struct al_odd, values));'),
]
shim_eci = eci.merge(ExternalCompilationInfo(
    post_include_bits=['RPY_EXTERN %s;' % prototype for prototype, _ in _SHIMS],
    separate_module_sources=['\n'.join(['%s { %s }' % shim for shim in _SHIMS])]))

def shim(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=shim_eci, **kwds)

# ------------------------------------------------------------ types

# array_lengths.h:5: struct al_hundred;
AL_HUNDRED = rffi.CStruct('al_hundred',
    ('before', rffi.SHORT),
    ('values', rffi.CFixedArray(rffi.LONG, 100)),
    ('text', rffi.CFixedArray(rffi.CHAR, 100)),
    hints={'eci': eci})
AL_HUNDREDP = lltype.Ptr(AL_HUNDRED)
# array_lengths.h:6: struct al_thousands;
# bytes: c_addr_al_thousands_bytes(p)
AL_THOUSANDS = rffi.CStruct('al_thousands',
    ('before', rffi.INT),
    ('_filler4', rffi.CFixedArray(rffi.UINT, 1250)),    # stands for what RPython cannot say
    ('after', rffi.INT),
    hints={'eci': eci})
AL_THOUSANDSP = lltype.Ptr(AL_THOUSANDS)
# array_lengths.h:7: struct al_odd;
# values: c_addr_al_odd_values(p)
AL_ODD = rffi.CStruct('al_odd',
    ('before', rffi.CHAR),
    ('_filler1', rffi.CFixedArray(rffi.UCHAR, 4096)),    # stands for what RPython cannot say
    ('_filler4097', rffi.CFixedArray(rffi.UCHAR, 4096)),    # stands for what RPython cannot say
    ('_filler8193', rffi.CFixedArray(rffi.UCHAR, 1807)),    # stands for what RPython cannot say
    ('after', rffi.CHAR),
    ('_filler10001', rffi.UCHAR),    # stands for what RPython cannot say
    hints={'eci': eci})
AL_ODDP = lltype.Ptr(AL_ODD)

# ------------------------------------------------------------ functions

# array_lengths.h:6: struct al_thousands { unsigned char bytes[5000]; };
c_addr_al_thousands_bytes = shim(
    'rffi_addr_al_thousands_bytes',
    [AL_THOUSANDSP],
    rffi.UCHARP,
    sandboxsafe=True)
# array_lengths.h:7: struct al_odd { short values[4999]; };
c_addr_al_odd_values = shim(
    'rffi_addr_al_odd_values', [AL_ODDP], rffi.SHORTP, sandboxsafe=True)
# array_lengths.h:9: void al_hundred_fill(struct al_hundred *p);
c_al_hundred_fill = external('al_hundred_fill', [AL_HUNDREDP], lltype.Void)
# array_lengths.h:10: struct al_hundred *al_hundred_get(void);
c_al_hundred_get = external('al_hundred_get', [], AL_HUNDREDP)
# array_lengths.h:11: void al_thousands_fill(struct al_thousands *p);
c_al_thousands_fill = external(
    'al_thousands_fill', [AL_THOUSANDSP], lltype.Void)
# array_lengths.h:12: int al_thousands_byte(const struct al_thousands *p, int
#     i);
c_al_thousands_byte = external(
    'al_thousands_byte', [AL_THOUSANDSP, rffi.INT], rffi.INT)
# array_lengths.h:13: int al_odd_after(const struct al_odd *p);
c_al_odd_after = external('al_odd_after', [AL_ODDP], rffi.INT)

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

def get_al_hundred_text(p):
    """struct al_hundred { char text[100]; }: str, up to the first NUL
        [type]"""
    return rffi.charp2strn(rffi.cast(rffi.CCHARP, p.c_text), len(p.c_text))

def set_al_hundred_text(p, text):
    """struct al_hundred { char text[100]; }: str that leaves room for a NUL;
        no NUL inside [type]"""
    if text is None:
        raise TypeError('set_al_hundred_text: text must not be None')
    _set_text(rffi.cast(rffi.CCHARP, p.c_text), len(p.c_text), text)

# ------------------------------------------------------------ conversions

# To the exact type of a member, an item, a callback's result.
cast = rffi.cast
ARRAYP = rffi.CArrayPtr
SHORT = rffi.SHORT
LONG = rffi.LONG
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
