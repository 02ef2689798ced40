"""RPython bindings of names_of_the_module.h.

Made by rffi-import 0.1.0 with:
    rffi-import names_of_the_module.h -l names_of_the_module -L lib -o names_of_the_module.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['names_of_the_module.h'],
    include_dirs=[_HERE],
    libraries=['names_of_the_module'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ types

# names_of_the_module.h:5: typedef int rffi;
rffi_ = rffi.INT
# names_of_the_module.h:5: typedef int lltype;
lltype_ = rffi.INT
# names_of_the_module.h:5: typedef int eci;
eci_ = rffi.INT
# names_of_the_module.h:5: typedef int external;
external_ = rffi.INT
# names_of_the_module.h:5: typedef int os;
os_ = rffi.INT
# names_of_the_module.h:5: typedef int _HERE;
_HERE_ = rffi.INT
# names_of_the_module.h:5: typedef int FILEP;
FILEP_ = rffi.INT
# names_of_the_module.h:5: typedef int ExternalCompilationInfo;
ExternalCompilationInfo_ = rffi.INT
# names_of_the_module.h:7: typedef short name;
name = rffi.SHORT
# names_of_the_module.h:7: typedef short args;
args = rffi.SHORT
# names_of_the_module.h:7: typedef short result;
result = rffi.SHORT
# names_of_the_module.h:7: typedef short kwds;
kwds = rffi.SHORT
# names_of_the_module.h:8: struct eci;
ECI = rffi.CStruct('eci',
    ('a', external_),
    hints={'eci': eci})
ECIP = lltype.Ptr(ECI)
# names_of_the_module.h:9: struct lltype;
LLTYPE = rffi.CStruct('lltype',
    ('rffi', ECIP),
    hints={'eci': eci})
LLTYPEP = lltype.Ptr(LLTYPE)

# ------------------------------------------------------------ functions

# names_of_the_module.h:11: rffi nom_add(lltype a, eci b, external c, os d);
c_nom_add = external('nom_add', [lltype_, eci_, external_, os_], rffi_)
# names_of_the_module.h:12: int nom_record(struct eci *e, struct lltype *l,
#     name n, args a);
c_nom_record = external('nom_record', [ECIP, LLTYPEP, name, args], rffi.INT)
# names_of_the_module.h:13: int external_(int x);
c_external_ = external('external_', [rffi.INT], rffi.INT)
# names_of_the_module.h:13: int c_external(int x);
c_c_external = external('c_external', [rffi.INT], rffi.INT)
# names_of_the_module.h:13: int rffi_(int x);
c_rffi_ = external('rffi_', [rffi.INT], rffi.INT)
# names_of_the_module.h:14: __name__ nom_dunder(__file__ a, __doc__ b, __all__
#     c);
c_nom_dunder = external(
    'nom_dunder', [rffi.INT, rffi.INT, rffi.INT], rffi.INT)

# ------------------------------------------------------------ conversions

# To the exact type of a member, an item, a callback's result.
cast = rffi.cast
ARRAYP = rffi.CArrayPtr

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
# reserved-name: use the public name beside it
#
# names_of_the_module.h:6: __name__: reserved-name: the name belongs to the C implementation and nothing bound needs it
# names_of_the_module.h:6: __file__: reserved-name: the name belongs to the C implementation and nothing bound needs it
# names_of_the_module.h:6: __doc__: reserved-name: the name belongs to the C implementation and nothing bound needs it
# names_of_the_module.h:6: __all__: reserved-name: the name belongs to the C implementation and nothing bound needs it
# names_of_the_module.h:6: __builtins__: reserved-name: the name belongs to the C implementation and nothing bound needs it
# names_of_the_module.h:6: __dict__: reserved-name: the name belongs to the C implementation and nothing bound needs it
