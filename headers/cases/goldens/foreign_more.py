"""RPython bindings of foreign_more.h.

Made by rffi-import 0.1.0 with:
    rffi-import foreign_more.h -o foreign_more.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['foreign_more.h'],
    include_dirs=[_HERE],
    post_include_bits=['typedef __typeof__((*(mbstate_t *)0).__value) rffi_mbstate_t____value;'])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# What RPython cannot say is said in C: (prototype, body).
_SHIMS = [
    ('void rffi_fm_div(div_t *rffi_result, int a, int b)',
     '*rffi_result = fm_div(a, b);'),
]
shim_eci = eci.merge(ExternalCompilationInfo(
    post_include_bits=['RPY_EXTERN %s;' % prototype for prototype, _ in _SHIMS],
    separate_module_sources=['\n'.join(['%s { %s }' % shim for shim in _SHIMS])]))

def shim(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=shim_eci, **kwds)

# ------------------------------------------------------------ types

# bits/types/__locale_t.h:27: struct __locale_struct;
__LOCALE_STRUCTP = rffi.COpaquePtr('struct __locale_struct')
# bits/types/locale_t.h:24: typedef __locale_t locale_t;
LOCALE_T = __LOCALE_STRUCTP
# locale.h:51: struct lconv;
LCONV = rffi.CStruct('lconv',
    ('decimal_point', rffi.CCHARP),
    ('thousands_sep', rffi.CCHARP),
    ('grouping', rffi.CCHARP),
    ('int_curr_symbol', rffi.CCHARP),
    ('currency_symbol', rffi.CCHARP),
    ('mon_decimal_point', rffi.CCHARP),
    ('mon_thousands_sep', rffi.CCHARP),
    ('mon_grouping', rffi.CCHARP),
    ('positive_sign', rffi.CCHARP),
    ('negative_sign', rffi.CCHARP),
    ('int_frac_digits', rffi.CHAR),
    ('frac_digits', rffi.CHAR),
    ('p_cs_precedes', rffi.CHAR),
    ('p_sep_by_space', rffi.CHAR),
    ('n_cs_precedes', rffi.CHAR),
    ('n_sep_by_space', rffi.CHAR),
    ('p_sign_posn', rffi.CHAR),
    ('n_sign_posn', rffi.CHAR),
    ('int_p_cs_precedes', rffi.CHAR),
    ('int_p_sep_by_space', rffi.CHAR),
    ('int_n_cs_precedes', rffi.CHAR),
    ('int_n_sep_by_space', rffi.CHAR),
    ('int_p_sign_posn', rffi.CHAR),
    ('int_n_sign_posn', rffi.CHAR),
    hints={'eci': eci})
LCONVP = lltype.Ptr(LCONV)
# regex.h:417: struct re_dfa_t;
RE_DFA_TP = rffi.COpaquePtr('struct re_dfa_t')
# regex.h:72: typedef unsigned long reg_syntax_t;
reg_syntax_t = rffi.ULONG
# regex.h:413: typedef struct re_pattern_buffer regex_t;
# can_be_null: bitfields have no address
# regs_allocated: bitfields have no address
# fastmap_accurate: bitfields have no address
# no_sub: bitfields have no address
# not_bol: bitfields have no address
# not_eol: bitfields have no address
# newline_anchor: bitfields have no address
REGEX_T = rffi.CStruct('re_pattern_buffer',
    ('buffer', RE_DFA_TP),
    ('allocated', rffi.ULONG),
    ('used', rffi.ULONG),
    ('syntax', reg_syntax_t),
    ('fastmap', rffi.CCHARP),
    ('translate', rffi.UCHARP),
    ('re_nsub', rffi.SIZE_T),
    ('_filler56', rffi.ULONGLONG),    # stands for what RPython cannot say
    hints={'eci': eci})
REGEX_TP = lltype.Ptr(REGEX_T)
# regex.h:490: typedef int regoff_t;
regoff_t = rffi.INT
# regex.h:517: typedef struct {...} regmatch_t;
REGMATCH_T = rffi.CStruct('regmatch_t',
    ('rm_so', regoff_t),
    ('rm_eo', regoff_t),
    hints={'eci': eci, 'typedef': True})
REGMATCH_TP = lltype.Ptr(REGMATCH_T)
# iconv.h:29: typedef void *iconv_t;
ICONV_T = rffi.VOIDP
# stdlib.h:59: typedef struct {...} div_t;
DIV_T = rffi.CStruct('div_t',
    ('quot', rffi.INT),
    ('rem', rffi.INT),
    hints={'eci': eci, 'typedef': True})
DIV_TP = lltype.Ptr(DIV_T)
# stdlib.h:67: typedef struct {...} ldiv_t;
LDIV_T = rffi.CStruct('ldiv_t',
    ('quot', rffi.LONG),
    ('rem', rffi.LONG),
    hints={'eci': eci, 'typedef': True})
LDIV_TP = lltype.Ptr(LDIV_T)
# bits/wctype-wchar.h:38: typedef unsigned long wctype_t;
wctype_t = rffi.ULONG
# wctype.h:48: typedef const __int32_t *wctrans_t;
WCTRANS_T = rffi.INTP
# bits/types/wint_t.h:20: typedef unsigned int wint_t;
wint_t = rffi.UINT
# bits/types/__mbstate_t.h:16: union {...} rffi_mbstate_t____value;
MBSTATE_T____VALUE = rffi.CStruct('rffi_mbstate_t____value',
    ('__wch', rffi.UINT),
    ('__wchb', rffi.CFixedArray(rffi.CHAR, 4)),
    hints={'eci': eci, 'typedef': True, 'union': True})
MBSTATE_T____VALUEP = lltype.Ptr(MBSTATE_T____VALUE)
# bits/types/__mbstate_t.h:13: typedef struct {...} mbstate_t;
MBSTATE_T = rffi.CStruct('mbstate_t',
    ('__count', rffi.INT),
    ('__value', MBSTATE_T____VALUE),
    hints={'eci': eci, 'typedef': True})
MBSTATE_TP = lltype.Ptr(MBSTATE_T)
# __stddef_max_align_t.h:19: typedef struct {...} max_align_t;
# __clang_max_align_nonce1: RPython members are named like Python's
# __clang_max_align_nonce2: RPython members are named like Python's
MAX_ALIGN_T = rffi.CStruct('max_align_t',
    ('_filler0', rffi.CFixedArray(rffi.ULONGLONG, 4)),    # stands for what RPython cannot say
    hints={'eci': eci, 'typedef': True})
MAX_ALIGN_TP = lltype.Ptr(MAX_ALIGN_T)
# bits/types/struct_iovec.h:26: struct iovec;
IOVEC = rffi.CStruct('iovec',
    ('iov_base', rffi.VOIDP),
    ('iov_len', rffi.SIZE_T),
    hints={'eci': eci})
IOVECP = lltype.Ptr(IOVEC)
# bits/resource.h:31: enum __rlimit_resource;
__rlimit_resource = rffi.UINT
# bits/resource.h:133: typedef __rlim64_t rlim_t;
rlim_t = rffi.ULONG
# bits/resource.h:139: struct rlimit;
RLIMIT = rffi.CStruct('rlimit',
    ('rlim_cur', rlim_t),
    ('rlim_max', rlim_t),
    hints={'eci': eci})
RLIMITP = lltype.Ptr(RLIMIT)
# sys/types.h:103: typedef __id_t id_t;
id_t = rffi.UINT
CONST_VOIDP = rffi.COpaquePtr(typedef='const void *')
# int in callbacks: rffi.INT is long on 32-bit machines.
C_INT = rffi.INT_real if rffi.INT is lltype.Signed else rffi.INT
# stdlib.h:832: typedef __compar_fn_t comparison_fn_t;
COMPARISON_FN_T = rffi.CCallback([CONST_VOIDP, CONST_VOIDP], C_INT)
# signal.h:188: typedef __sighandler_t sighandler_t;
SIGHANDLER_T = rffi.CCallback([C_INT], lltype.Void)
# sys/types.h:33: typedef __u_char u_char;
u_char = rffi.UCHAR
# sys/types.h:34: typedef __u_short u_short;
u_short = rffi.USHORT
# sys/types.h:148: typedef unsigned long ulong;
ulong = rffi.ULONG
# sys/types.h:115: typedef __caddr_t caddr_t;
CADDR_T = rffi.CCHARP
# sys/types.h:37: typedef __quad_t quad_t;
quad_t = rffi.LONG

# ------------------------------------------------------------ functions

# foreign_more.h:16: int fm_locale(locale_t locale, const struct lconv *conv);
c_fm_locale = external('fm_locale', [LOCALE_T, LCONVP], rffi.INT)
# foreign_more.h:17: int fm_regex(const regex_t *regex, regmatch_t matches[],
#     size_t n);
c_fm_regex = external(
    'fm_regex', [REGEX_TP, REGMATCH_TP, rffi.SIZE_T], rffi.INT)
# foreign_more.h:18: iconv_t fm_iconv(iconv_t cd);
c_fm_iconv = external('fm_iconv', [ICONV_T], ICONV_T)
# foreign_more.h:19: div_t fm_div(int a, int b);
# the result is stored at the first argument
c_fm_div = shim('rffi_fm_div', [DIV_TP, rffi.INT, rffi.INT], lltype.Void)
# foreign_more.h:20: ldiv_t *fm_ldiv(ldiv_t *d);
c_fm_ldiv = external('fm_ldiv', [LDIV_TP], LDIV_TP)
# foreign_more.h:21: int fm_wide(wctype_t type, wctrans_t trans, wint_t c,
#     mbstate_t *state);
c_fm_wide = external(
    'fm_wide', [wctype_t, WCTRANS_T, wint_t, MBSTATE_TP], rffi.INT)
# foreign_more.h:22: long fm_align(const max_align_t *p);
c_fm_align = external('fm_align', [MAX_ALIGN_TP], rffi.LONG)
# foreign_more.h:23: ssize_t fm_iov(const struct iovec *iov, int n);
c_fm_iov = external('fm_iov', [IOVECP, rffi.INT], rffi.SSIZE_T)
# foreign_more.h:24: int fm_limit(enum __rlimit_resource resource, struct
#     rlimit *limit, id_t id);
c_fm_limit = external(
    'fm_limit', [__rlimit_resource, RLIMITP, id_t], rffi.INT)
# foreign_more.h:26: int fm_compare(comparison_fn_t compare, __compar_d_fn_t
#     other, sighandler_t handler);
c_fm_compare = external(
    'fm_compare',
    [COMPARISON_FN_T,
     rffi.CCallback([CONST_VOIDP, CONST_VOIDP, rffi.VOIDP], C_INT),
     SIGHANDLER_T],
    rffi.INT)
# foreign_more.h:28: u_int32_t fm_bsd(u_char a, u_short b, ulong c, caddr_t d,
#     quad_t e);
c_fm_bsd = external(
    'fm_bsd', [u_char, u_short, ulong, CADDR_T, quad_t], rffi.UINT)

# ------------------------------------------------------------ helpers

def fm_div(a, b):
    """div_t fm_div(int a, int b)

    The caller frees the result: lltype.free(result, flavor='raw').
    """
    result = lltype.malloc(DIV_T, flavor='raw')
    c_fm_div(result, a, b)
    return result
fm_div._annspecialcase_ = 'specialize:ll'

# ------------------------------------------------------------ conversions

# To the exact type of a member, an item, a callback's result.
cast = rffi.cast
ARRAYP = rffi.CArrayPtr
CCHARP = rffi.CCHARP
CHAR = rffi.CHAR
ULONG = rffi.ULONG
UCHAR = rffi.UCHAR
SIZE_T = rffi.SIZE_T
INT = rffi.INT
LONG = rffi.LONG
UINT = rffi.UINT
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

# ------------------------------------------------------------ callbacks

# C calls functions of RPython's that are constants. One gives exactly the
# type of the callback's result; to C an exception is its _errorcode_, or 0:
#     def called(a1, a2):
#         ...
#         return cast(C_INT, 0)
#     called._errorcode_ = cast(C_INT, -1)

class KeptAlive(object):
    """What callbacks find again by C's void *: instances of subclasses."""

class _Handles(object):
    def __init__(self):
        self.instances = {}
        self.last = 0
_handles = _Handles()

def keep(instance):
    """A handle, not NULL, by which it is found until release(handle)."""
    number = _handles.last
    while True:
        number = number + 1 if number < 0x7fffffff else 1
        if number not in _handles.instances:
            break
    _handles.last = number
    _handles.instances[number] = instance
    return rffi.cast(rffi.VOIDP, number)

def kept(handle):
    """The KeptAlive of a handle; KeyError where it is none, or none any more."""
    return _handles.instances[rffi.cast(lltype.Signed, handle)]
kept._annspecialcase_ = 'specialize:ll'

def release(handle):
    """Gives a handle up; KeyError where it is none, or none any more."""
    del _handles.instances[rffi.cast(lltype.Signed, handle)]
release._annspecialcase_ = 'specialize:ll'

# ------------------------------------------------------------ not bound

# 1 macro: include-guard: it only keeps its header from being read twice
