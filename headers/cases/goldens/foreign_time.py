"""RPython bindings of foreign_time.h.

Made by rffi-import 0.1.0 with:
    rffi-import foreign_time.h -l foreign_time -L lib -o foreign_time.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['foreign_time.h'],
    include_dirs=[_HERE],
    libraries=['foreign_time'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# What RPython cannot say is said in C: (prototype, body).
_SHIMS = [
    ('void rffi_fti_make(struct timeval *rffi_result, double seconds)',
     '*rffi_result = fti_make(seconds);'),
]
shim_eci = eci.merge(ExternalCompilationInfo(
    post_include_bits=['RPY_EXTERN %s;' % prototype for prototype, _ in _SHIMS],
    separate_module_sources=['\n'.join(['%s { %s }' % shim for shim in _SHIMS])]))

def shim(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=shim_eci, **kwds)

# ------------------------------------------------------------ types

# bits/types/struct_timespec.h:11: struct timespec;
TIMESPEC = rffi.CStruct('timespec',
    ('tv_sec', rffi.TIME_T),
    ('tv_nsec', rffi.LONG),
    hints={'eci': eci})
TIMESPECP = lltype.Ptr(TIMESPEC)
# bits/types/struct_timeval.h:8: struct timeval;
TIMEVAL = rffi.CStruct('timeval',
    ('tv_sec', rffi.TIME_T),
    ('tv_usec', rffi.LONG),
    hints={'eci': eci})
TIMEVALP = lltype.Ptr(TIMEVAL)
# bits/types/struct_tm.h:7: struct tm;
TM = rffi.CStruct('tm',
    ('tm_sec', rffi.INT),
    ('tm_min', rffi.INT),
    ('tm_hour', rffi.INT),
    ('tm_mday', rffi.INT),
    ('tm_mon', rffi.INT),
    ('tm_year', rffi.INT),
    ('tm_wday', rffi.INT),
    ('tm_yday', rffi.INT),
    ('tm_isdst', rffi.INT),
    ('tm_gmtoff', rffi.LONG),
    ('tm_zone', rffi.CCHARP),
    hints={'eci': eci})
TMP = lltype.Ptr(TM)
# foreign_time.h:15: struct fti_job;
FTI_JOB = rffi.CStruct('fti_job',
    ('due', TIMESPEC),
    ('started', TIMEVAL),
    ('calendar', TMP),
    ('created', rffi.TIME_T),
    hints={'eci': eci})
FTI_JOBP = lltype.Ptr(FTI_JOB)

# ------------------------------------------------------------ functions

# foreign_time.h:8: void fti_add(struct timeval *tv, long seconds);
c_fti_add = external('fti_add', [TIMEVALP, rffi.LONG], lltype.Void)
# foreign_time.h:9: double fti_seconds(struct timeval tv);
c_fti_seconds = external('fti_seconds', [TIMEVAL], rffi.DOUBLE)
# foreign_time.h:10: struct timeval fti_make(double seconds);
# the result is stored at the first argument
c_fti_make = shim('rffi_fti_make', [TIMEVALP, rffi.DOUBLE], lltype.Void)
# foreign_time.h:11: int fti_compare(const struct timespec *a, const struct
#     timespec *b);
c_fti_compare = external('fti_compare', [TIMESPECP, TIMESPECP], rffi.INT)
# foreign_time.h:12: int fti_weekday(const struct tm *tm);
c_fti_weekday = external('fti_weekday', [TMP], rffi.INT)
# foreign_time.h:13: time_t fti_normalize(struct tm *tm);
c_fti_normalize = external('fti_normalize', [TMP], rffi.TIME_T)
# foreign_time.h:22: int fti_job_late(const struct fti_job *job);
c_fti_job_late = external('fti_job_late', [FTI_JOBP], rffi.INT)

# ------------------------------------------------------------ helpers

def fti_make(seconds):
    """struct timeval fti_make(double seconds)

    The caller frees the result: lltype.free(result, flavor='raw').
    """
    result = lltype.malloc(TIMEVAL, flavor='raw')
    c_fti_make(result, seconds)
    return result
fti_make._annspecialcase_ = 'specialize:ll'

# ------------------------------------------------------------ conversions

# To the exact type of a member, an item, a callback's result.
cast = rffi.cast
ARRAYP = rffi.CArrayPtr
TIME_T = rffi.TIME_T
LONG = rffi.LONG
INT = rffi.INT
CCHARP = rffi.CCHARP
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
