"""RPython bindings of typedef_known_names.h.

Made by rffi-import 0.1.0 with:
    rffi-import typedef_known_names.h -l typedef_known_names -L lib -o typedef_known_names.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['typedef_known_names.h'],
    include_dirs=[_HERE],
    libraries=['typedef_known_names'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ types

# typedef_known_names.h:5: typedef int INTP;
INTP = rffi.INT
# typedef_known_names.h:6: typedef long CCHARP;
CCHARP = rffi.LONG
# typedef_known_names.h:7: typedef struct {...} VOIDP;
VOIDP = rffi.CStruct('VOIDP',
    ('x', rffi.INT),
    hints={'eci': eci, 'typedef': True})
VOIDPP = lltype.Ptr(VOIDP)
# typedef_known_names.h:8: typedef unsigned int Unsigned_;
Unsigned_ = rffi.UINT
# typedef_known_names.h:9: typedef double Ptr;
Ptr = rffi.DOUBLE
# typedef_known_names.h:10: typedef char Struct;
Struct = rffi.CHAR
# typedef_known_names.h:11: typedef short SIZE_T;
SIZE_T = rffi.SHORT
# typedef_known_names.h:12: typedef int byte;
byte = rffi.INT
# typedef_known_names.h:12: typedef int word;
word = rffi.INT
# typedef_known_names.h:12: typedef int dword;
dword = rffi.INT
# typedef_known_names.h:12: typedef int ulong_t;
ulong_t = rffi.INT
# typedef_known_names.h:12: typedef int u_char_t;
u_char_t = rffi.INT
# typedef_known_names.h:13: typedef long long off64;
off64 = rffi.LONGLONG
# typedef_known_names.h:14: typedef float FILEP;
FILEP_ = rffi.FLOAT

# ------------------------------------------------------------ functions

# typedef_known_names.h:16: INTP kn_int(CCHARP a, Unsigned_ b);
c_kn_int = external('kn_int', [CCHARP, Unsigned_], INTP)
# typedef_known_names.h:17: int kn_record(VOIDP *p);
c_kn_record = external('kn_record', [VOIDPP], rffi.INT)
# typedef_known_names.h:18: Ptr kn_real(Ptr x, FILEP y);
c_kn_real = external('kn_real', [Ptr, FILEP_], Ptr)
# typedef_known_names.h:19: SIZE_T kn_short(SIZE_T x, Struct y);
c_kn_short = external('kn_short', [SIZE_T, Struct], SIZE_T)
# typedef_known_names.h:20: off64 kn_wide(byte a, word b, dword c);
c_kn_wide = external('kn_wide', [byte, word, dword], off64)

# ------------------------------------------------------------ helpers

def kn_real(x, y):
    """Ptr kn_real(Ptr x, FILEP y)

    y: float [type]
    """
    return c_kn_real(x, rffi.cast(FILEP_, y))
kn_real._annspecialcase_ = 'specialize:ll'

def kn_short(x, y):
    """SIZE_T kn_short(SIZE_T x, Struct y)

    Result: int [type]
    """
    return rffi.cast(lltype.Signed, c_kn_short(x, y))
kn_short._annspecialcase_ = 'specialize:ll'

# ------------------------------------------------------------ conversions

# To the exact type of a member, an item, a callback's result.
cast = rffi.cast
ARRAYP = rffi.CArrayPtr
INT = rffi.INT

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
