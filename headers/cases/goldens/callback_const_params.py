"""RPython bindings of callback_const_params.h.

Made by rffi-import 0.1.0 with:
    rffi-import callback_const_params.h -l callback_const_params -L lib -o callback_const_params.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['callback_const_params.h'],
    include_dirs=[_HERE],
    libraries=['callback_const_params'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ types

# callback_const_params.h:7: struct ccp_item;
CCP_ITEM = rffi.CStruct('ccp_item',
    ('id', rffi.INT),
    ('weight', rffi.DOUBLE),
    hints={'eci': eci})
CCP_ITEMP = lltype.Ptr(CCP_ITEM)
CONST_CCP_ITEMP = lltype.Ptr(
    lltype.Array(CCP_ITEM, hints={'nolength': True, 'render_as_const': True}))
# int in callbacks: rffi.INT is long on 32-bit machines.
C_INT = rffi.INT_real if rffi.INT is lltype.Signed else rffi.INT
# callback_const_params.h:9: typedef int (*ccp_item_visit)(const struct
#     ccp_item *, void *);
CCP_ITEM_VISIT = rffi.CCallback([CONST_CCP_ITEMP, rffi.VOIDP], C_INT)
# callback_const_params.h:10: typedef int (*ccp_text_visit)(const char *);
CCP_TEXT_VISIT = rffi.CCallback([rffi.CONST_CCHARP], C_INT)
# unsigned int in callbacks: rffi.UINT is unsigned long on 32-bit machines.
C_UINT = (getattr(rffi, 'UINT_real', rffi.UINT)
          if rffi.UINT is lltype.Unsigned else rffi.UINT)
# callback_const_params.h:11: typedef unsigned int (*ccp_bytes_visit)(const
#     unsigned char *, size_t);
CCP_BYTES_VISIT = rffi.CCallback(
    [lltype.Ptr(lltype.Array(rffi.UCHAR, hints={'nolength': True, 'render_as_const': True})),
     rffi.SIZE_T],
    C_UINT)
CONST_VOIDP = rffi.COpaquePtr(typedef='const void *')
# callback_const_params.h:12: typedef int (*ccp_compare)(const void *, const
#     void *);
CCP_COMPARE = rffi.CCallback([CONST_VOIDP, CONST_VOIDP], C_INT)
# callback_const_params.h:13: typedef int (*ccp_ints_visit)(const int *, int);
CCP_INTS_VISIT = rffi.CCallback(
    [lltype.Ptr(lltype.Array(rffi.INT, hints={'nolength': True, 'render_as_const': True})),
     C_INT],
    C_INT)
# callback_const_params.h:14: typedef const char *(*ccp_namer)(const struct
#     ccp_item *const);
CCP_NAMER = rffi.CCallback([CONST_CCP_ITEMP], rffi.CONST_CCHARP)
CHARPCONSTP = rffi.COpaquePtr(typedef='char *const *')

# ------------------------------------------------------------ functions

# callback_const_params.h:16: int ccp_items(const struct ccp_item *items, int
#     n, ccp_item_visit visit, void *user_data);
c_ccp_items = external(
    'ccp_items', [CCP_ITEMP, rffi.INT, CCP_ITEM_VISIT, rffi.VOIDP], rffi.INT)
# callback_const_params.h:17: int ccp_texts(ccp_text_visit visit);
c_ccp_texts = external('ccp_texts', [CCP_TEXT_VISIT], rffi.INT)
# callback_const_params.h:18: unsigned int ccp_bytes(ccp_bytes_visit visit);
c_ccp_bytes = external('ccp_bytes', [CCP_BYTES_VISIT], rffi.UINT)
# callback_const_params.h:19: void ccp_sort(int *values, size_t n, ccp_compare
#     compare);
c_ccp_sort = external(
    'ccp_sort', [rffi.INTP, rffi.SIZE_T, CCP_COMPARE], lltype.Void)
# callback_const_params.h:20: int ccp_ints(ccp_ints_visit visit);
c_ccp_ints = external('ccp_ints', [CCP_INTS_VISIT], rffi.INT)
# callback_const_params.h:21: int ccp_name(ccp_namer namer);
c_ccp_name = external('ccp_name', [CCP_NAMER], rffi.INT)
# callback_const_params.h:22: int ccp_lists(int (*visit)(const char **, char
#     *const *, const void **));
c_ccp_lists = external(
    'ccp_lists',
    [rffi.CCallback([rffi.CArrayPtr(rffi.CONST_CCHARP), CHARPCONSTP, rffi.CArrayPtr(CONST_VOIDP)], C_INT)],
    rffi.INT)

# ------------------------------------------------------------ conversions

# To the exact type of a member, an item, a callback's result.
cast = rffi.cast
ARRAYP = rffi.CArrayPtr
INT = rffi.INT
DOUBLE = rffi.DOUBLE
VOIDP = rffi.VOIDP
CONST_CCHARP = rffi.CONST_CCHARP
CHAR = rffi.CHAR
UCHAR = rffi.UCHAR
SIZE_T = rffi.SIZE_T

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
