"""RPython bindings of constant_pointers.h.

Made by rffi-import 0.1.0 with:
    rffi-import constant_pointers.h -l constant_pointers -L lib -o constant_pointers.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.rtyper.annlowlevel import llhelper
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['constant_pointers.h'],
    include_dirs=[_HERE],
    libraries=['constant_pointers'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ types

# constant_pointers.h:5: struct cp_item;
CP_ITEM = rffi.CStruct('cp_item',
    ('x', rffi.INT),
    hints={'eci': eci})
CP_ITEMP = lltype.Ptr(CP_ITEM)
# constant_pointers.h:6: typedef void (*cp_destructor)(void *);
CP_DESTRUCTOR = rffi.CCallback([rffi.VOIDP], lltype.Void)
# constant_pointers.h:7: typedef struct cp_item *cp_handle;
CP_HANDLE = CP_ITEMP

# ------------------------------------------------------------ constants that are pointers

# constant_pointers.h:9: #define CP_STATIC ((cp_destructor)0)
def CP_STATIC():
    return rffi.cast(CP_DESTRUCTOR, 0)

# constant_pointers.h:10: #define CP_TRANSIENT ((cp_destructor)-1)
def CP_TRANSIENT():
    return rffi.cast(CP_DESTRUCTOR, -1)

# constant_pointers.h:11: #define CP_FAILED ((void *)-1)
def CP_FAILED():
    return rffi.cast(rffi.VOIDP, -1)

# constant_pointers.h:12: #define CP_SIXTEEN ((cp_handle)16)
def CP_SIXTEEN():
    return rffi.cast(CP_HANDLE, 16)

# constant_pointers.h:13: #define CP_MINUS_TWO ((struct cp_item *)-2)
def CP_MINUS_TWO():
    return rffi.cast(CP_ITEMP, -2)

# constant_pointers.h:14: #define CP_TEXT ((const char *)3)
def CP_TEXT():
    return rffi.cast(rffi.CCHARP, 3)

# constant_pointers.h:15: #define CP_NULL ((void *)0)
def CP_NULL():
    return rffi.cast(rffi.VOIDP, 0)


# ------------------------------------------------------------ functions

# constant_pointers.h:17: int cp_is_failed(void *p);
c_cp_is_failed = external('cp_is_failed', [rffi.VOIDP], rffi.INT)
# constant_pointers.h:18: long cp_number(cp_handle h);
c_cp_number = external('cp_number', [CP_HANDLE], rffi.LONG)

# ------------------------------------------------------------ conversions

# To the exact type of a member, an item, a callback's result.
cast = rffi.cast
ARRAYP = rffi.CArrayPtr
INT = rffi.INT
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
#     def called(a1):
#         ...

def callback(P, function):
    """The constant function as a P, where it is no parameter."""
    return llhelper(P, rffi._make_wrapper_for(P, function, None, True))
callback._annspecialcase_ = 'specialize:arg(0, 1)'

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
