"""RPython bindings of helper_outputs.h.

Made by rffi-import 0.1.0 with:
    rffi-import helper_outputs.h -l helper_outputs -L lib --rules helper_outputs.toml -o helper_outputs.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.rtyper.annlowlevel import llhelper
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['helper_outputs.h'],
    include_dirs=[_HERE],
    libraries=['helper_outputs'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ types

# helper_outputs.h:5: typedef struct hout_db hout_db;
HOUT_DBP = rffi.COpaquePtr('hout_db')
# helper_outputs.h:6: typedef struct {...} hout_point;
HOUT_POINT = rffi.CStruct('hout_point',
    ('x', rffi.INT),
    hints={'eci': eci, 'typedef': True})
HOUT_POINTP = lltype.Ptr(HOUT_POINT)
LONG_LONG = lltype.Typedef(rffi.LONGLONG, 'long long')
LONG_LONGP = rffi.CArrayPtr(LONG_LONG)
# int in callbacks: rffi.INT is long on 32-bit machines.
C_INT = rffi.INT_real if rffi.INT is lltype.Signed else rffi.INT
HOUT_EACH_VISIT = rffi.CCallback([C_INT, rffi.LONG], C_INT)
HOUT_EACH_CHOSEN = rffi.CCallback([C_INT], C_INT)

# ------------------------------------------------------------ functions

# helper_outputs.h:8: int hout_open(const char *name, hout_db **db);
# what db gets is freed by c_hout_close
c_hout_open = external(
    'hout_open', [rffi.CCHARP, rffi.CArrayPtr(HOUT_DBP)], rffi.INT)
# helper_outputs.h:9: void hout_close(hout_db *db);
c_hout_close = external('hout_close', [HOUT_DBP], lltype.Void)
# helper_outputs.h:10: void hout_split(double x, int *whole, float *rest,
#     unsigned char *flag, long long *scaled);
c_hout_split = external(
    'hout_split',
    [rffi.DOUBLE, rffi.INTP, rffi.FLOATP, rffi.UCHARP, LONG_LONGP],
    lltype.Void)
# helper_outputs.h:11: void hout_step(short *counter);
c_hout_step = external('hout_step', [rffi.SHORTP], lltype.Void)
# helper_outputs.h:12: int hout_message(int code, char **message);
c_hout_message = external('hout_message', [rffi.INT, rffi.CCHARPP], rffi.INT)
# helper_outputs.h:13: void hout_free(void *memory);
c_hout_free = external('hout_free', [rffi.VOIDP], lltype.Void)
# helper_outputs.h:14: int hout_count(void);
c_hout_count = external('hout_count', [], rffi.INT)
# helper_outputs.h:15: long hout_number(const char *text, char **end, int
#     base);
c_hout_number = external(
    'hout_number', [rffi.CCHARP, rffi.CCHARPP, rffi.INT], rffi.LONG)
# helper_outputs.h:16: char *hout_copy(const char *text);
c_hout_copy = external('hout_copy', [rffi.CCHARP], rffi.CCHARP)
# helper_outputs.h:17: const char *hout_bytes(int which, unsigned long *size);
c_hout_bytes = external('hout_bytes', [rffi.INT, rffi.ULONGP], rffi.CCHARP)
# helper_outputs.h:18: int hout_each(int (*visit)(int, long), void *arg, int
#     (**chosen)(int));
c_hout_each = external(
    'hout_each',
    [rffi.CCallback([C_INT, rffi.LONG], C_INT), rffi.VOIDP,
     rffi.CArrayPtr(rffi.CCallback([C_INT], C_INT))],
    rffi.INT)
# helper_outputs.h:19: const hout_point *hout_find(const char *name,
#     hout_point **all);
c_hout_find = external(
    'hout_find', [rffi.CCHARP, rffi.CArrayPtr(HOUT_POINTP)], HOUT_POINTP)

# ------------------------------------------------------------ helpers

def _refuse_nul(text):
    # C would take the text for ended there.
    if text is not None and '\x00' in text:
        raise ValueError('NUL inside of a string for C')

def hout_open(name):
    """int hout_open(const char *name, hout_db **db)

    name: str; no NUL inside [helper_outputs.toml:5]
    db: comes back [helper_outputs.toml:4]
    Returns (result, db).
    """
    if name is None:
        raise TypeError('hout_open: name must not be None')
    _refuse_nul(name)
    with lltype.scoped_alloc(rffi.CArrayPtr(HOUT_DBP).TO, 1) as c_db:
        c_db[0] = lltype.nullptr(HOUT_DBP.TO)
        result = c_hout_open(name, c_db)
        return result, c_db[0]

def hout_split(x):
    """void hout_split(double x, int *whole, float *rest, unsigned char *flag,
        long long *scaled)

    whole: comes back as int [helper_outputs.toml:10]
    rest: comes back as float [helper_outputs.toml:11]
    flag: comes back as int [helper_outputs.toml:12]
    scaled: comes back [helper_outputs.toml:13]
    Returns (whole, rest, flag, scaled).
    """
    with lltype.scoped_alloc(rffi.INTP.TO, 1) as c_whole:
        c_whole[0] = rffi.cast(rffi.INT, 0)
        with lltype.scoped_alloc(rffi.FLOATP.TO, 1) as c_rest:
            c_rest[0] = rffi.cast(rffi.FLOAT, 0)
            with lltype.scoped_alloc(rffi.UCHARP.TO, 1) as c_flag:
                c_flag[0] = rffi.cast(rffi.UCHAR, 0)
                with lltype.scoped_alloc(LONG_LONGP.TO, 1) as c_scaled:
                    c_scaled[0] = rffi.cast(rffi.LONGLONG, 0)
                    c_hout_split(x, c_whole, c_rest, c_flag, c_scaled)
                    return (
                        rffi.cast(lltype.Signed, c_whole[0]),
                        rffi.cast(lltype.Float, c_rest[0]),
                        rffi.cast(lltype.Signed, c_flag[0]),
                        c_scaled[0])
hout_split._annspecialcase_ = 'specialize:ll'

def hout_step(counter):
    """void hout_step(short *counter)

    counter: int; what C makes of it comes back [helper_outputs.toml:18]
    """
    with lltype.scoped_alloc(rffi.SHORTP.TO, 1) as c_counter:
        c_counter[0] = rffi.cast(rffi.SHORT, counter)
        c_hout_step(c_counter)
        return rffi.cast(lltype.Signed, c_counter[0])

def hout_message(code):
    """int hout_message(int code, char **message)

    message: comes back as str, a copy; None for NULL, freed by hout_free
        [helper_outputs.toml:23]
    Returns (result, message).
    """
    with lltype.scoped_alloc(rffi.CCHARPP.TO, 1) as c_message:
        c_message[0] = lltype.nullptr(rffi.CCHARP.TO)
        result = c_hout_message(code, c_message)
        try:
            return (
                result,
                rffi.charp2str(c_message[0]) if c_message[0] else None)
        finally:
            if c_message[0]:
                c_hout_free(rffi.cast(rffi.VOIDP, c_message[0]))
hout_message._annspecialcase_ = 'specialize:ll'

def hout_number(text):
    """long hout_number(const char *text, char **end, int base)

    text: str, None for NULL; no NUL inside [type]
    end: comes back as str, a copy; None for NULL [helper_outputs.toml:28]
    Returns (result, end).
    """
    _refuse_nul(text)
    with rffi.scoped_str2charp(text) as c_text:
        with lltype.scoped_alloc(rffi.CCHARPP.TO, 1) as c_end:
            c_end[0] = lltype.nullptr(rffi.CCHARP.TO)
            result = c_hout_number(c_text, c_end, rffi.cast(rffi.INT, 16))
            return result, rffi.charp2str(c_end[0]) if c_end[0] else None

def hout_copy(text):
    """char *hout_copy(const char *text)

    text: str, None for NULL; no NUL inside [type]
    Result: str, a copy; None for NULL, freed by hout_free
        [helper_outputs.toml:33]
    """
    _refuse_nul(text)
    with rffi.scoped_str2charp(text) as c_text:
        result = c_hout_copy(c_text)
        try:
            return rffi.charp2str(result) if result else None
        finally:
            if result:
                c_hout_free(rffi.cast(rffi.VOIDP, result))

def hout_bytes(which):
    """const char *hout_bytes(int which, unsigned long *size)

    size: comes back [helper_outputs.toml:40]
    Result: str, a copy; None for NULL [helper_outputs.toml:41]
    Returns (result, size).
    """
    with lltype.scoped_alloc(rffi.ULONGP.TO, 1) as c_size:
        c_size[0] = rffi.cast(rffi.ULONG, 0)
        result = c_hout_bytes(which, c_size)
        return (
            rffi.charpsize2str(rffi.cast(rffi.CCHARP, result), rffi.cast(lltype.Signed, c_size[0])) if result else None,
            c_size[0])
hout_bytes._annspecialcase_ = 'specialize:ll'

def hout_each():
    """int hout_each(int (*visit)(int, long), void *arg, int (**chosen)(int))

    chosen: comes back [helper_outputs.toml:50]
    Returns (result, chosen).
    """
    with lltype.scoped_alloc(rffi.CArrayPtr(HOUT_EACH_CHOSEN).TO, 1) as c_chosen:
        c_chosen[0] = lltype.nullptr(HOUT_EACH_CHOSEN.TO)
        result = c_hout_each(
            lltype.nullptr(HOUT_EACH_VISIT.TO),
            lltype.nullptr(rffi.VOIDP.TO),
            c_chosen)
        return result, c_chosen[0]

def hout_find(name):
    """const hout_point *hout_find(const char *name, hout_point **all)

    name: str, None for NULL; no NUL inside [type]
    all_: comes back [helper_outputs.toml:55]
    Returns (result, all_).
    """
    _refuse_nul(name)
    with lltype.scoped_alloc(rffi.CArrayPtr(HOUT_POINTP).TO, 1) as c_all_:
        c_all_[0] = lltype.nullptr(HOUT_POINTP.TO)
        result = c_hout_find(name, c_all_)
        return result, c_all_[0]

# ------------------------------------------------------------ conversions

# To the exact type of a member, an item, a callback's result.
cast = rffi.cast
ARRAYP = rffi.CArrayPtr
INT = rffi.INT
LONG = rffi.LONG
CHAR = rffi.CHAR
FLOAT = rffi.FLOAT
UCHAR = rffi.UCHAR
SHORT = rffi.SHORT
CCHARP = rffi.CCHARP
VOIDP = rffi.VOIDP
ULONG = rffi.ULONG

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

def callback(P, function):
    """The constant function as a P, where it is no parameter."""
    return llhelper(P, rffi._make_wrapper_for(P, function, None, True))
callback._annspecialcase_ = 'specialize:arg(0, 1)'

# ------------------------------------------------------------ not bound

# 1 macro: include-guard: it only keeps its header from being read twice
