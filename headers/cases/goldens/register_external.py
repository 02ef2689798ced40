"""RPython bindings of register_external.h.

Made by rffi-import 0.1.0 with:
    rffi-import register_external.h -l register_external -L lib --register reg_add --register 'reg_[b-z]*' -o register_external.py
"""
import os
from rpython.annotator.model import SomeString, SomeUnicodeString
from rpython.rtyper.extfunc import register_external
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['register_external.h'],
    include_dirs=[_HERE],
    libraries=['register_external'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# What RPython cannot say is said in C: (prototype, body).
_SHIMS = [
    ('void rffi_reg_swap(reg_pair *rffi_result, const reg_pair *pair)',
     '*rffi_result = reg_swap(*pair);'),
]
shim_eci = eci.merge(ExternalCompilationInfo(
    post_include_bits=['RPY_EXTERN %s;' % prototype for prototype, _ in _SHIMS],
    separate_module_sources=['\n'.join(['%s { %s }' % shim for shim in _SHIMS])]))

def shim(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=shim_eci, **kwds)

# ------------------------------------------------------------ types

# register_external.h:7: typedef struct reg_pair reg_pair;
REG_PAIR = rffi.CStruct('reg_pair',
    ('first', rffi.INT),
    ('second', rffi.DOUBLE),
    hints={'eci': eci})
REG_PAIRP = lltype.Ptr(REG_PAIR)

# ------------------------------------------------------------ functions

# register_external.h:9: int reg_add(int a, short b);
c_reg_add = external('reg_add', [rffi.INT, rffi.SHORT], rffi.INT)
# register_external.h:10: unsigned int reg_count(unsigned char step, size_t
#     times);
c_reg_count = external('reg_count', [rffi.UCHAR, rffi.SIZE_T], rffi.UINT)
# register_external.h:11: long long reg_wide(long long value);
c_reg_wide = external('reg_wide', [rffi.LONGLONG], rffi.LONGLONG)
# register_external.h:12: float reg_half(float value);
c_reg_half = external('reg_half', [rffi.FLOAT], rffi.FLOAT)
# register_external.h:13: _Bool reg_not(_Bool value);
c_reg_not = external('reg_not', [lltype.Bool], lltype.Bool)
# register_external.h:14: char reg_next(char value);
c_reg_next = external('reg_next', [rffi.CHAR], rffi.CHAR)
# register_external.h:15: const char *reg_name(const char *key);
c_reg_name = external('reg_name', [rffi.CCHARP], rffi.CCHARP)
# register_external.h:16: int reg_length(const char *text);
c_reg_length = external('reg_length', [rffi.CCHARP], rffi.INT)
# register_external.h:17: void reg_reset(void);
c_reg_reset = external('reg_reset', [], lltype.Void)
# register_external.h:18: double reg_sum(const reg_pair *pair);
c_reg_sum = external('reg_sum', [REG_PAIRP], rffi.DOUBLE)
# register_external.h:19: reg_pair reg_swap(reg_pair pair);
# the result is stored at the first argument
# pair: by pointer
c_reg_swap = shim('rffi_reg_swap', [REG_PAIRP, REG_PAIRP], lltype.Void)
# register_external.h:20: int unregistered(const char *text);
c_unregistered = external('unregistered', [rffi.CCHARP], rffi.INT)

# ------------------------------------------------------------ helpers

def _refuse_nul(text):
    # C would take the text for ended there.
    if text is not None and '\x00' in text:
        raise ValueError('NUL inside of a string for C')

def reg_add_llimpl(a, b):
    """int reg_add(int a, short b)
    """
    return c_reg_add(a, b)
reg_add_llimpl._annspecialcase_ = 'specialize:ll'

def reg_count_llimpl(step, times):
    """unsigned int reg_count(unsigned char step, size_t times)
    """
    return c_reg_count(step, times)
reg_count_llimpl._annspecialcase_ = 'specialize:ll'

def reg_wide_llimpl(value):
    """long long reg_wide(long long value)
    """
    return c_reg_wide(value)
reg_wide_llimpl._annspecialcase_ = 'specialize:ll'

def reg_half_llimpl(value):
    """float reg_half(float value)

    value: float [type]
    Result: float [type]
    """
    return rffi.cast(lltype.Float, c_reg_half(rffi.cast(rffi.FLOAT, value)))
reg_half_llimpl._annspecialcase_ = 'specialize:ll'

def reg_not_llimpl(value):
    """_Bool reg_not(_Bool value)
    """
    return c_reg_not(value)
reg_not_llimpl._annspecialcase_ = 'specialize:ll'

def reg_next_llimpl(value):
    """char reg_next(char value)
    """
    return c_reg_next(value)
reg_next_llimpl._annspecialcase_ = 'specialize:ll'

def reg_name_llimpl(key):
    """const char *reg_name(const char *key)

    key: str, None for NULL; no NUL inside [type]
    Result: str, a copy; None for NULL [type]
    """
    _refuse_nul(key)
    with rffi.scoped_str2charp(key) as c_key:
        result = c_reg_name(c_key)
        return rffi.charp2str(result) if result else None

def reg_length_llimpl(text):
    """int reg_length(const char *text)

    text: str; no NUL inside [nonnull]
    """
    if text is None:
        raise TypeError('reg_length_llimpl: text must not be None')
    _refuse_nul(text)
    return c_reg_length(text)

def reg_reset_llimpl():
    """void reg_reset(void)
    """
    c_reg_reset()

def reg_sum_llimpl(pair):
    """double reg_sum(const reg_pair *pair)
    """
    return c_reg_sum(pair)

def reg_swap_llimpl(pair):
    """reg_pair reg_swap(reg_pair pair)

    The caller frees the result: lltype.free(result, flavor='raw').
    """
    result = lltype.malloc(REG_PAIR, flavor='raw')
    c_reg_swap(result, pair)
    return result

def unregistered(text):
    """int unregistered(const char *text)

    text: str, None for NULL; no NUL inside [type]
    """
    _refuse_nul(text)
    return c_unregistered(text)

# ------------------------------------------------------------ conversions

# To the exact type of a member, an item, a callback's result.
cast = rffi.cast
ARRAYP = rffi.CArrayPtr
INT = rffi.INT
DOUBLE = rffi.DOUBLE
FLOAT = rffi.FLOAT
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

# ------------------------------------------------------------ registration

# A str, or unicode, that may be None.
_STR = SomeString(can_be_None=True)
_UNICODE = SomeUnicodeString(can_be_None=True)

def _fake(function, result):
    # What the llinterp calls: `function`, with values of Python in place of its own.
    def llfakeimpl(*args):
        return _low(function(*[_high(arg) for arg in args]), result)
    return llfakeimpl

def _high(value):
    from rpython.rtyper.annlowlevel import hlstr, hlunicode
    from rpython.rtyper.lltypesystem import rstr
    TYPE = lltype.typeOf(value)
    if TYPE == lltype.Ptr(rstr.STR):
        return hlstr(value)
    if TYPE == lltype.Ptr(rstr.UNICODE):
        return hlunicode(value)
    if not isinstance(TYPE, lltype.Ptr) or not isinstance(TYPE.TO, lltype.GcStruct):
        return value
    if not value:
        return None
    if TYPE.TO._name == 'list':
        return [_high(value.items[i]) for i in range(value.length)]
    return tuple([_high(getattr(value, name)) for name in TYPE.TO._names])

def _low(value, result):
    from rpython.rtyper.annlowlevel import llstr, llunicode
    from rpython.rtyper.rtuple import TUPLE_TYPE
    if isinstance(result, tuple):
        if len(value) != len(result):
            raise TypeError('a tuple of %d is wanted, not %r' % (len(result), value))
        items = [_low(item, part) for item, part in zip(value, result)]
        low = lltype.malloc(TUPLE_TYPE([lltype.typeOf(item) for item in items]).TO)
        for i in range(len(items)):
            setattr(low, 'item%d' % i, items[i])
        return low
    if result is str or isinstance(result, SomeString):
        return llstr(value)
    if result is unicode or isinstance(result, SomeUnicodeString):
        return llunicode(value)
    if isinstance(result, lltype.Ptr) and value is None:
        return lltype.nullptr(result.TO)
    if isinstance(result, lltype.LowLevelType):
        return rffi.cast(result, value)
    return value if result is None else result(value)

def reg_add(a, b):
    """int reg_add(int a, short b)
    """
    return reg_add_llimpl(a, b)

register_external(
    reg_add,
    [int, int],
    int,
    export_name=__name__ + '.reg_add',
    llimpl=reg_add_llimpl,
    llfakeimpl=_fake(reg_add_llimpl, int))

def reg_count(step, times):
    """unsigned int reg_count(unsigned char step, size_t times)
    """
    return reg_count_llimpl(step, times)

register_external(
    reg_count,
    [int, lltype.Unsigned],
    lltype.Unsigned,
    export_name=__name__ + '.reg_count',
    llimpl=reg_count_llimpl,
    llfakeimpl=_fake(reg_count_llimpl, lltype.Unsigned))

def reg_wide(value):
    """long long reg_wide(long long value)
    """
    return reg_wide_llimpl(value)

register_external(
    reg_wide,
    [rffi.LONGLONG],
    rffi.LONGLONG,
    export_name=__name__ + '.reg_wide',
    llimpl=reg_wide_llimpl,
    llfakeimpl=_fake(reg_wide_llimpl, rffi.LONGLONG))

def reg_half(value):
    """float reg_half(float value)

    value: float [type]
    Result: float [type]
    """
    return reg_half_llimpl(value)

register_external(
    reg_half,
    [float],
    float,
    export_name=__name__ + '.reg_half',
    llimpl=reg_half_llimpl,
    llfakeimpl=_fake(reg_half_llimpl, float))

def reg_not(value):
    """_Bool reg_not(_Bool value)
    """
    return reg_not_llimpl(value)

register_external(
    reg_not,
    [bool],
    bool,
    export_name=__name__ + '.reg_not',
    llimpl=reg_not_llimpl,
    llfakeimpl=_fake(reg_not_llimpl, bool))

def reg_next(value):
    """char reg_next(char value)
    """
    return reg_next_llimpl(value)

register_external(
    reg_next,
    [lltype.Char],
    lltype.Char,
    export_name=__name__ + '.reg_next',
    llimpl=reg_next_llimpl,
    llfakeimpl=_fake(reg_next_llimpl, lltype.Char))

def reg_name(key):
    """const char *reg_name(const char *key)

    key: str, None for NULL; no NUL inside [type]
    Result: str, a copy; None for NULL [type]
    """
    return reg_name_llimpl(key)

register_external(
    reg_name,
    [_STR],
    _STR,
    export_name=__name__ + '.reg_name',
    llimpl=reg_name_llimpl,
    llfakeimpl=_fake(reg_name_llimpl, _STR))

def reg_length(text):
    """int reg_length(const char *text)

    text: str; no NUL inside [nonnull]
    """
    return reg_length_llimpl(text)

register_external(
    reg_length,
    [str],
    int,
    export_name=__name__ + '.reg_length',
    llimpl=reg_length_llimpl,
    llfakeimpl=_fake(reg_length_llimpl, int))

def reg_reset():
    """void reg_reset(void)
    """
    return reg_reset_llimpl()

register_external(
    reg_reset,
    [],
    None,
    export_name=__name__ + '.reg_reset',
    llimpl=reg_reset_llimpl,
    llfakeimpl=_fake(reg_reset_llimpl, None))

def reg_sum(pair):
    """double reg_sum(const reg_pair *pair)
    """
    return reg_sum_llimpl(pair)

register_external(
    reg_sum,
    [REG_PAIRP],
    float,
    export_name=__name__ + '.reg_sum',
    llimpl=reg_sum_llimpl,
    llfakeimpl=_fake(reg_sum_llimpl, float))

def reg_swap(pair):
    """reg_pair reg_swap(reg_pair pair)

    The caller frees the result: lltype.free(result, flavor='raw').
    """
    return reg_swap_llimpl(pair)

register_external(
    reg_swap,
    [REG_PAIRP],
    lltype.Ptr(REG_PAIR),
    export_name=__name__ + '.reg_swap',
    llimpl=reg_swap_llimpl,
    llfakeimpl=_fake(reg_swap_llimpl, lltype.Ptr(REG_PAIR)))

# ------------------------------------------------------------ not bound

# 1 macro: include-guard: it only keeps its header from being read twice
