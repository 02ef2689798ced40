"""RPython bindings of names_numbers.h.

Made by rffi-import 0.1.0 with:
    rffi-import names_numbers.h -l names_numbers -L lib -o names_numbers.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['names_numbers.h'],
    include_dirs=[_HERE],
    libraries=['names_numbers'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ types

# names_numbers.h:6: typedef struct s S;
S = rffi.CStruct('s',
    ('s', rffi.INT),
    hints={'eci': eci})
SP = lltype.Ptr(S)
# names_numbers.h:8: struct sp;
SP_ = rffi.CStruct('sp',
    ('s', S),
    hints={'eci': eci})
SP_P = lltype.Ptr(SP_)
# names_numbers.h:10: typedef int auto_t;
auto_t = rffi.INT
# names_numbers.h:10: typedef int register_t_;
register_t_ = rffi.INT
# names_numbers.h:10: typedef int fn;
fn = rffi.INT
# names_numbers.h:10: typedef int let;
let = rffi.INT
# names_numbers.h:10: typedef int impl;
impl = rffi.INT
# names_numbers.h:10: typedef int NULL_t;
NULL_t = rffi.INT

# ------------------------------------------------------------ functions

# names_numbers.h:5: int a1(int x);
c_a1 = external('a1', [rffi.INT], rffi.INT)
# names_numbers.h:5: int _1(int x);
c__1 = external('_1', [rffi.INT], rffi.INT)
# names_numbers.h:5: int x86_64(int x);
c_x86_64 = external('x86_64', [rffi.INT], rffi.INT)
# names_numbers.h:5: int i(void);
c_i = external('i', [], rffi.INT)
# names_numbers.h:5: int I(int x);
c_I = external('I', [rffi.INT], rffi.INT)
# names_numbers.h:9: int new(int delete);
c_new = external('new', [rffi.INT], rffi.INT)
# names_numbers.h:9: int template(S *this);
c_template = external('template', [SP], rffi.INT)
# names_numbers.h:9: int virtual(SP p, struct sp *q);
c_virtual = external('virtual', [SP, SP_P], rffi.INT)
# names_numbers.h:11: fn nn_all(auto_t a, let b, impl c);
c_nn_all = external('nn_all', [auto_t, let, impl], fn)

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
