"""RPython bindings of array_large.h.

Made by rffi-import 0.1.0 with:
    rffi-import array_large.h -l array_large -L lib -o array_large.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.rtyper.tool import rffi_platform
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['array_large.h'],
    include_dirs=[_HERE],
    libraries=['array_large'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# What RPython cannot say is said in C: (prototype, body).
_SHIMS = [
    ('unsigned char *rffi_addr_large_buffer_bytes(struct large_buffer *p)',
     'return (unsigned char *)((char *)p + __builtin_offsetof(struct large_buffer, bytes));'),
]
shim_eci = eci.merge(ExternalCompilationInfo(
    post_include_bits=['RPY_EXTERN %s;' % prototype for prototype, _ in _SHIMS],
    separate_module_sources=['\n'.join(['%s { %s }' % shim for shim in _SHIMS])]))

def shim(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=shim_eci, **kwds)

# ------------------------------------------------------------ constants

class CConfig:
    # The headers are enough. RPython keeps what the C compiler answers until the
    # question changes, so it has a mark of the definitions in it.
    _compilation_info_ = ExternalCompilationInfo(
        pre_include_bits=(
            eci.pre_include_bits + ('/* definitions 7d7d4fc87696291c */',)),
        includes=eci.includes, include_dirs=eci.include_dirs,
        post_include_bits=eci.post_include_bits,
        compile_extra=eci.compile_extra + ('-w',))

    # array_large.h:6: enum {...};
    LARGE_ROWS = rffi_platform.ConstantInteger('LARGE_ROWS')
    # array_large.h:5: #define LARGE_COUNT 1000
    LARGE_COUNT = rffi_platform.DefinedConstantInteger('LARGE_COUNT')

for _name, _value in rffi_platform.configure(CConfig).items():
    globals()[_name] = _value

# ------------------------------------------------------------ types

# array_large.h:8: struct large_table;
LARGE_TABLE = rffi.CStruct('large_table',
    ('items', rffi.CFixedArray(rffi.INT, 1000)),
    ('last', rffi.INT),
    hints={'eci': eci})
LARGE_TABLEP = lltype.Ptr(LARGE_TABLE)
# array_large.h:13: struct large_buffer;
# bytes: c_addr_large_buffer_bytes(p)
LARGE_BUFFER = rffi.CStruct('large_buffer',
    ('_filler0', rffi.CFixedArray(rffi.UINT, 4096)),    # stands for what RPython cannot say
    ('_filler16384', rffi.CFixedArray(rffi.UINT, 4096)),    # stands for what RPython cannot say
    ('_filler32768', rffi.CFixedArray(rffi.UINT, 4096)),    # stands for what RPython cannot say
    ('_filler49152', rffi.CFixedArray(rffi.UINT, 4096)),    # stands for what RPython cannot say
    ('_filler65536', rffi.CFixedArray(rffi.UINT, 4096)),    # stands for what RPython cannot say
    ('_filler81920', rffi.CFixedArray(rffi.UINT, 4096)),    # stands for what RPython cannot say
    ('_filler98304', rffi.CFixedArray(rffi.UINT, 4096)),    # stands for what RPython cannot say
    ('_filler114688', rffi.CFixedArray(rffi.UINT, 4096)),    # stands for what RPython cannot say
    ('_filler131072', rffi.CFixedArray(rffi.UINT, 4096)),    # stands for what RPython cannot say
    ('_filler147456', rffi.CFixedArray(rffi.UINT, 4096)),    # stands for what RPython cannot say
    ('_filler163840', rffi.CFixedArray(rffi.UINT, 4096)),    # stands for what RPython cannot say
    ('_filler180224', rffi.CFixedArray(rffi.UINT, 4096)),    # stands for what RPython cannot say
    ('_filler196608', rffi.CFixedArray(rffi.UINT, 4096)),    # stands for what RPython cannot say
    ('_filler212992', rffi.CFixedArray(rffi.UINT, 4096)),    # stands for what RPython cannot say
    ('_filler229376', rffi.CFixedArray(rffi.UINT, 4096)),    # stands for what RPython cannot say
    ('_filler245760', rffi.CFixedArray(rffi.UINT, 4096)),    # stands for what RPython cannot say
    ('_filler262144', rffi.CFixedArray(rffi.UINT, 4096)),    # stands for what RPython cannot say
    ('_filler278528', rffi.CFixedArray(rffi.UINT, 4096)),    # stands for what RPython cannot say
    ('_filler294912', rffi.CFixedArray(rffi.UINT, 4096)),    # stands for what RPython cannot say
    ('_filler311296', rffi.CFixedArray(rffi.UINT, 4096)),    # stands for what RPython cannot say
    ('_filler327680', rffi.CFixedArray(rffi.UINT, 4096)),    # stands for what RPython cannot say
    ('_filler344064', rffi.CFixedArray(rffi.UINT, 4096)),    # stands for what RPython cannot say
    ('_filler360448', rffi.CFixedArray(rffi.UINT, 4096)),    # stands for what RPython cannot say
    ('_filler376832', rffi.CFixedArray(rffi.UINT, 4096)),    # stands for what RPython cannot say
    ('_filler393216', rffi.CFixedArray(rffi.UINT, 4096)),    # stands for what RPython cannot say
    ('_filler409600', rffi.CFixedArray(rffi.UINT, 4096)),    # stands for what RPython cannot say
    ('_filler425984', rffi.CFixedArray(rffi.UINT, 4096)),    # stands for what RPython cannot say
    ('_filler442368', rffi.CFixedArray(rffi.UINT, 4096)),    # stands for what RPython cannot say
    ('_filler458752', rffi.CFixedArray(rffi.UINT, 4096)),    # stands for what RPython cannot say
    ('_filler475136', rffi.CFixedArray(rffi.UINT, 4096)),    # stands for what RPython cannot say
    ('_filler491520', rffi.CFixedArray(rffi.UINT, 4096)),    # stands for what RPython cannot say
    ('_filler507904', rffi.CFixedArray(rffi.UINT, 4096)),    # stands for what RPython cannot say
    ('_filler524288', rffi.CFixedArray(rffi.UINT, 4096)),    # stands for what RPython cannot say
    ('_filler540672', rffi.CFixedArray(rffi.UINT, 4096)),    # stands for what RPython cannot say
    ('_filler557056', rffi.CFixedArray(rffi.UINT, 4096)),    # stands for what RPython cannot say
    ('_filler573440', rffi.CFixedArray(rffi.UINT, 4096)),    # stands for what RPython cannot say
    ('_filler589824', rffi.CFixedArray(rffi.UINT, 4096)),    # stands for what RPython cannot say
    ('_filler606208', rffi.CFixedArray(rffi.UINT, 4096)),    # stands for what RPython cannot say
    ('_filler622592', rffi.CFixedArray(rffi.UINT, 4096)),    # stands for what RPython cannot say
    ('_filler638976', rffi.CFixedArray(rffi.UINT, 4096)),    # stands for what RPython cannot say
    ('_filler655360', rffi.CFixedArray(rffi.UINT, 4096)),    # stands for what RPython cannot say
    ('_filler671744', rffi.CFixedArray(rffi.UINT, 4096)),    # stands for what RPython cannot say
    ('_filler688128', rffi.CFixedArray(rffi.UINT, 4096)),    # stands for what RPython cannot say
    ('_filler704512', rffi.CFixedArray(rffi.UINT, 4096)),    # stands for what RPython cannot say
    ('_filler720896', rffi.CFixedArray(rffi.UINT, 4096)),    # stands for what RPython cannot say
    ('_filler737280', rffi.CFixedArray(rffi.UINT, 4096)),    # stands for what RPython cannot say
    ('_filler753664', rffi.CFixedArray(rffi.UINT, 4096)),    # stands for what RPython cannot say
    ('_filler770048', rffi.CFixedArray(rffi.UINT, 4096)),    # stands for what RPython cannot say
    ('_filler786432', rffi.CFixedArray(rffi.UINT, 4096)),    # stands for what RPython cannot say
    ('_filler802816', rffi.CFixedArray(rffi.UINT, 4096)),    # stands for what RPython cannot say
    ('_filler819200', rffi.CFixedArray(rffi.UINT, 4096)),    # stands for what RPython cannot say
    ('_filler835584', rffi.CFixedArray(rffi.UINT, 4096)),    # stands for what RPython cannot say
    ('_filler851968', rffi.CFixedArray(rffi.UINT, 4096)),    # stands for what RPython cannot say
    ('_filler868352', rffi.CFixedArray(rffi.UINT, 4096)),    # stands for what RPython cannot say
    ('_filler884736', rffi.CFixedArray(rffi.UINT, 4096)),    # stands for what RPython cannot say
    ('_filler901120', rffi.CFixedArray(rffi.UINT, 4096)),    # stands for what RPython cannot say
    ('_filler917504', rffi.CFixedArray(rffi.UINT, 4096)),    # stands for what RPython cannot say
    ('_filler933888', rffi.CFixedArray(rffi.UINT, 4096)),    # stands for what RPython cannot say
    ('_filler950272', rffi.CFixedArray(rffi.UINT, 4096)),    # stands for what RPython cannot say
    ('_filler966656', rffi.CFixedArray(rffi.UINT, 4096)),    # stands for what RPython cannot say
    ('_filler983040', rffi.CFixedArray(rffi.UINT, 4096)),    # stands for what RPython cannot say
    ('_filler999424', rffi.CFixedArray(rffi.UINT, 4096)),    # stands for what RPython cannot say
    ('_filler1015808', rffi.CFixedArray(rffi.UINT, 4096)),    # stands for what RPython cannot say
    ('_filler1032192', rffi.CFixedArray(rffi.UINT, 4096)),    # stands for what RPython cannot say
    ('grid', rffi.CFixedArray(rffi.CHAR, 64)),
    ('end', rffi.INT),
    hints={'eci': eci})
LARGE_BUFFERP = lltype.Ptr(LARGE_BUFFER)

# ------------------------------------------------------------ functions

# array_large.h:13: struct large_buffer { unsigned char bytes[1048576]; };
c_addr_large_buffer_bytes = shim(
    'rffi_addr_large_buffer_bytes',
    [LARGE_BUFFERP],
    rffi.UCHARP,
    sandboxsafe=True)
# array_large.h:19: void large_table_fill(struct large_table *table);
c_large_table_fill = external('large_table_fill', [LARGE_TABLEP], lltype.Void)
# array_large.h:20: struct large_buffer *large_buffer_new(int end);
c_large_buffer_new = external('large_buffer_new', [rffi.INT], LARGE_BUFFERP)
# array_large.h:21: int large_buffer_end(const struct large_buffer *buffer);
c_large_buffer_end = external('large_buffer_end', [LARGE_BUFFERP], rffi.INT)

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

def get_large_buffer_grid(p):
    """struct large_buffer { char grid[64]; }: str, up to the first NUL
        [type]"""
    return rffi.charp2strn(rffi.cast(rffi.CCHARP, p.c_grid), len(p.c_grid))

def set_large_buffer_grid(p, text):
    """struct large_buffer { char grid[64]; }: str that leaves room for a NUL;
        no NUL inside [type]"""
    if text is None:
        raise TypeError('set_large_buffer_grid: text must not be None')
    _set_text(rffi.cast(rffi.CCHARP, p.c_grid), len(p.c_grid), text)

# ------------------------------------------------------------ conversions

# To the exact type of a member, an item, a callback's result.
cast = rffi.cast
ARRAYP = rffi.CArrayPtr
INT = rffi.INT
CHAR = rffi.CHAR
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
