"""RPython bindings of pointer_qualifiers.h.

Made by rffi-import 0.1.0 with:
    rffi-import pointer_qualifiers.h -l pointer_qualifiers -L lib -o pointer_qualifiers.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['pointer_qualifiers.h'],
    include_dirs=[_HERE],
    libraries=['pointer_qualifiers'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ types

# pointer_qualifiers.h:16: struct qual_fields;
QUAL_FIELDS = rffi.CStruct('qual_fields',
    ('fixed', rffi.INT),
    ('changing', rffi.INT),
    ('where', rffi.INTP),
    ('what', rffi.INTP),
    ('text', rffi.CCHARP),
    hints={'eci': eci})
QUAL_FIELDSP = lltype.Ptr(QUAL_FIELDS)

# ------------------------------------------------------------ functions

# pointer_qualifiers.h:5: int qual_before(const int *p);
c_qual_before = external('qual_before', [rffi.INTP], rffi.INT)
# pointer_qualifiers.h:6: int qual_after(const int *p);
c_qual_after = external('qual_after', [rffi.INTP], rffi.INT)
# pointer_qualifiers.h:7: int qual_pointer(int *const p);
c_qual_pointer = external('qual_pointer', [rffi.INTP], rffi.INT)
# pointer_qualifiers.h:8: int qual_both(const int *const p);
c_qual_both = external('qual_both', [rffi.INTP], rffi.INT)
# pointer_qualifiers.h:9: int qual_volatile(volatile int *p, const volatile
#     int *q);
c_qual_volatile = external('qual_volatile', [rffi.INTP, rffi.INTP], rffi.INT)
# pointer_qualifiers.h:10: int qual_restrict(const int *restrict a, int
#     *restrict b, int *restrict c);
c_qual_restrict = external(
    'qual_restrict', [rffi.INTP, rffi.INTP, rffi.INTP], rffi.INT)
# pointer_qualifiers.h:11: int qual_value(const int a, volatile int b);
c_qual_value = external('qual_value', [rffi.INT, rffi.INT], rffi.INT)
# pointer_qualifiers.h:12: int *const qual_result_pointer(void);
c_qual_result_pointer = external('qual_result_pointer', [], rffi.INTP)
# pointer_qualifiers.h:13: const int qual_result_value(void);
c_qual_result_value = external('qual_result_value', [], rffi.INT)
# pointer_qualifiers.h:14: const volatile unsigned char *qual_register(void);
c_qual_register = external('qual_register', [], rffi.UCHARP)
# pointer_qualifiers.h:24: int qual_fields_sum(const struct qual_fields
#     *restrict fields);
c_qual_fields_sum = external('qual_fields_sum', [QUAL_FIELDSP], rffi.INT)

# ------------------------------------------------------------ conversions

# To the exact type of a member, an item, a callback's result.
cast = rffi.cast
ARRAYP = rffi.CArrayPtr
INT = rffi.INT
CCHARP = rffi.CCHARP
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
