"""RPython bindings of names_collisions.h.

Made by rffi-import 0.1.0 with:
    rffi-import names_collisions.h -l names_collisions -L lib -o names_collisions.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['names_collisions.h'],
    include_dirs=[_HERE],
    post_include_bits=['typedef __typeof__((*(struct bar *)0).part) rffi_bar__part;'],
    libraries=['names_collisions'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ types

# names_collisions.h:5: struct foo;
FOO = rffi.CStruct('foo',
    ('lower', rffi.INT),
    hints={'eci': eci})
FOOP = lltype.Ptr(FOO)
# names_collisions.h:6: struct FOO;
FOO_ = rffi.CStruct('FOO',
    ('upper', rffi.INT),
    hints={'eci': eci})
FOO_P = lltype.Ptr(FOO_)
# names_collisions.h:7: typedef struct {...} Foo;
FOO__ = rffi.CStruct('Foo',
    ('mixed', rffi.INT),
    hints={'eci': eci, 'typedef': True})
FOO__P = lltype.Ptr(FOO__)
# names_collisions.h:8: typedef int FOOP;
FOOP__ = rffi.INT
# names_collisions.h:9: struct foop;
FOOP_ = rffi.CStruct('foop',
    ('p', rffi.SHORT),
    hints={'eci': eci})
FOOP_P = lltype.Ptr(FOOP_)
# names_collisions.h:11: typedef int str;
str_ = rffi.INT
# names_collisions.h:12: typedef long str_;
str__ = rffi.LONG
# names_collisions.h:13: typedef short str__;
str___ = rffi.SHORT
# names_collisions.h:15: struct {...} rffi_bar__part;
BAR__PART_ = rffi.CStruct('rffi_bar__part',
    ('x', rffi.INT),
    hints={'eci': eci, 'typedef': True})
BAR__PART_P = lltype.Ptr(BAR__PART_)
# names_collisions.h:15: struct bar;
BAR = rffi.CStruct('bar',
    ('part', BAR__PART_),
    hints={'eci': eci})
BARP = lltype.Ptr(BAR)
# names_collisions.h:16: struct bar__part;
BAR__PART = rffi.CStruct('bar__part',
    ('y', rffi.DOUBLE),
    hints={'eci': eci})
BAR__PARTP = lltype.Ptr(BAR__PART)
# names_collisions.h:17: typedef int bar;
bar = rffi.INT
# names_collisions.h:21: typedef int c_close;
c_close = rffi.INT

# ------------------------------------------------------------ functions

# names_collisions.h:18: int get_bar(void);
c_get_bar = external('get_bar', [], rffi.INT)
# names_collisions.h:18: int set_bar(int x);
c_set_bar = external('set_bar', [rffi.INT], rffi.INT)
# names_collisions.h:20: int c_open(int x);
c_c_open = external('c_open', [rffi.INT], rffi.INT)
# names_collisions.h:22: int close(int fd);
c_close_ = external('close', [rffi.INT], rffi.INT)
# names_collisions.h:22: int c_c_open(int x);
c_c_c_open = external('c_c_open', [rffi.INT], rffi.INT)
# names_collisions.h:24: int nc_use(struct foo *a, struct FOO *b, Foo *c, FOOP
#     d, struct foop *e);
c_nc_use = external('nc_use', [FOOP, FOO_P, FOO__P, FOOP__, FOOP_P], rffi.INT)
# names_collisions.h:25: long nc_str(str a, str_ b, str__ c, bar d, struct bar
#     *e, struct bar__part *f, c_close g);
c_nc_str = external(
    'nc_str',
    [str_, str__, str___, bar, BARP, BAR__PARTP, c_close],
    rffi.LONG)

# ------------------------------------------------------------ conversions

# To the exact type of a member, an item, a callback's result.
cast = rffi.cast
ARRAYP = rffi.CArrayPtr
INT = rffi.INT
SHORT = rffi.SHORT
DOUBLE = rffi.DOUBLE

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
