"""RPython bindings of pointer_scalars.h.

Made by rffi-import 0.1.0 with:
    rffi-import pointer_scalars.h -l pointer_scalars -L lib -o pointer_scalars.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['pointer_scalars.h'],
    include_dirs=[_HERE],
    libraries=['pointer_scalars'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ types

# pointer_scalars.h:13: struct ptr_holder;
PTR_HOLDER = rffi.CStruct('ptr_holder',
    ('s', rffi.SHORTP),
    ('i', rffi.INTP),
    ('ul', rffi.ULONGP),
    ('sc', rffi.SIGNEDCHARP),
    ('f', rffi.FLOATP),
    ('d', rffi.DOUBLEP),
    hints={'eci': eci})
PTR_HOLDERP = lltype.Ptr(PTR_HOLDER)

# ------------------------------------------------------------ functions

# pointer_scalars.h:5: void ptr_short(short *p, unsigned short *q);
c_ptr_short = external('ptr_short', [rffi.SHORTP, rffi.USHORTP], lltype.Void)
# pointer_scalars.h:6: void ptr_int(int *p, unsigned int *q);
c_ptr_int = external('ptr_int', [rffi.INTP, rffi.UINTP], lltype.Void)
# pointer_scalars.h:7: void ptr_long(long *p, unsigned long *q);
c_ptr_long = external('ptr_long', [rffi.LONGP, rffi.ULONGP], lltype.Void)
# pointer_scalars.h:8: void ptr_char(char *p, signed char *q, unsigned char
#     *r);
c_ptr_char = external(
    'ptr_char', [rffi.CCHARP, rffi.SIGNEDCHARP, rffi.UCHARP], lltype.Void)
# pointer_scalars.h:9: void ptr_float(float *p, double *q, long double *r);
c_ptr_float = external(
    'ptr_float', [rffi.FLOATP, rffi.DOUBLEP, rffi.LONGDOUBLEP], lltype.Void)
# pointer_scalars.h:10: int *ptr_choose(int *a, int *b, int second);
c_ptr_choose = external(
    'ptr_choose', [rffi.INTP, rffi.INTP, rffi.INT], rffi.INTP)
# pointer_scalars.h:11: int ptr_sum(const int *values, int n);
c_ptr_sum = external('ptr_sum', [rffi.INTP, rffi.INT], rffi.INT)
# pointer_scalars.h:22: void ptr_holder_write(struct ptr_holder *holder);
c_ptr_holder_write = external('ptr_holder_write', [PTR_HOLDERP], lltype.Void)

# ------------------------------------------------------------ conversions

# To the exact type of a member, an item, a callback's result.
cast = rffi.cast
ARRAYP = rffi.CArrayPtr
SHORT = rffi.SHORT
INT = rffi.INT
ULONG = rffi.ULONG
SIGNEDCHAR = rffi.SIGNEDCHAR
FLOAT = rffi.FLOAT
DOUBLE = rffi.DOUBLE
USHORT = rffi.USHORT
UINT = rffi.UINT
LONG = rffi.LONG
CHAR = rffi.CHAR
UCHAR = rffi.UCHAR
LONGDOUBLE = rffi.LONGDOUBLE

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
