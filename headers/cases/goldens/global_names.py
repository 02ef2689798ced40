"""RPython bindings of global_names.h.

Made by rffi-import 0.1.0 with:
    rffi-import global_names.h -l global_names -L lib -o global_names.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['global_names.h'],
    include_dirs=[_HERE],
    libraries=['global_names'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# What RPython cannot say is said in C: (prototype, body).
_SHIMS = [
    ('int rffi_get_gn_level(void)', 'return gn_level;'),
    ('void rffi_set_gn_level(int v)', 'gn_level = v;'),
    ('int rffi_get_gn_plain(void)', 'return gn_plain;'),
    ('void rffi_set_gn_plain(int v)', 'gn_plain = v;'),
    ('double rffi_get_gn_other(void)', 'return gn_other;'),
    ('void rffi_set_gn_other(double v)', 'gn_other = v;'),
    ('int rffi_get_v(void)', 'return v;'),
    ('void rffi_set_v(int rffi_v)', 'v = rffi_v;'),
    ('struct gn_pair *rffi_addr_gn_pair(void)',
     'return (struct gn_pair *)&gn_pair;'),
    ('int rffi_get_gn_x24_dollar(void)', 'return gn$dollar;'),
    ('void rffi_set_gn_x24_dollar(int v)', 'gn$dollar = v;'),
    ('int rffi_get_gn_alias(void)', 'return gn_alias;'),
    ('void rffi_set_gn_alias(int v)', 'gn_alias = v;'),
    ('int rffi_get_gn_place(void)', 'return gn_place;'),
    ('void rffi_set_gn_place(int v)', 'gn_place = v;'),
    ('struct gn_pair *rffi_addr_gn_pair_alias(void)',
     'return (struct gn_pair *)&gn_pair_alias;'),
]
shim_eci = eci.merge(ExternalCompilationInfo(
    post_include_bits=['RPY_EXTERN %s;' % prototype for prototype, _ in _SHIMS],
    separate_module_sources=['\n'.join(['%s { %s }' % shim for shim in _SHIMS])]))

def shim(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=shim_eci, **kwds)

# ------------------------------------------------------------ types

# global_names.h:7: typedef int get_gn_other;
get_gn_other = rffi.INT
# global_names.h:10: struct gn_pair;
GN_PAIR = rffi.CStruct('gn_pair',
    ('a', rffi.INT),
    ('b', rffi.INT),
    hints={'eci': eci})
GN_PAIRP = lltype.Ptr(GN_PAIR)

# ------------------------------------------------------------ functions

# global_names.h:4: int get_gn_level(void);
c_get_gn_level = external('get_gn_level', [], rffi.INT)
# global_names.h:5: void set_gn_level(int level);
c_set_gn_level = external('set_gn_level', [rffi.INT], lltype.Void)
# global_names.h:14: int *gn_location(void);
c_gn_location = external('gn_location', [], rffi.INTP)

# ------------------------------------------------------------ variables

# global_names.h:3: extern int gn_level;
get_gn_level = shim('rffi_get_gn_level', [], rffi.INT, sandboxsafe=True)
set_gn_level = shim(
    'rffi_set_gn_level', [rffi.INT], lltype.Void, sandboxsafe=True)
# global_names.h:6: extern int gn_plain;
get_gn_plain = shim('rffi_get_gn_plain', [], rffi.INT, sandboxsafe=True)
set_gn_plain = shim(
    'rffi_set_gn_plain', [rffi.INT], lltype.Void, sandboxsafe=True)
# global_names.h:8: extern double gn_other;
get_gn_other_ = shim('rffi_get_gn_other', [], rffi.DOUBLE, sandboxsafe=True)
set_gn_other = shim(
    'rffi_set_gn_other', [rffi.DOUBLE], lltype.Void, sandboxsafe=True)
# global_names.h:9: extern int v;
get_v = shim('rffi_get_v', [], rffi.INT, sandboxsafe=True)
set_v = shim('rffi_set_v', [rffi.INT], lltype.Void, sandboxsafe=True)
# global_names.h:10: extern struct gn_pair gn_pair;
addr_gn_pair = shim('rffi_addr_gn_pair', [], GN_PAIRP, sandboxsafe=True)
# global_names.h:11: extern int gn$dollar;
get_gn_x24_dollar = shim(
    'rffi_get_gn_x24_dollar', [], rffi.INT, sandboxsafe=True)
set_gn_x24_dollar = shim(
    'rffi_set_gn_x24_dollar', [rffi.INT], lltype.Void, sandboxsafe=True)
# global_names.h:12: #define gn_alias gn_plain
get_gn_alias = shim('rffi_get_gn_alias', [], rffi.INT, sandboxsafe=True)
set_gn_alias = shim(
    'rffi_set_gn_alias', [rffi.INT], lltype.Void, sandboxsafe=True)
# global_names.h:15: #define gn_place (*gn_location())
get_gn_place = shim('rffi_get_gn_place', [], rffi.INT, sandboxsafe=True)
set_gn_place = shim(
    'rffi_set_gn_place', [rffi.INT], lltype.Void, sandboxsafe=True)
# global_names.h:16: #define gn_pair_alias gn_pair
addr_gn_pair_alias = shim(
    'rffi_addr_gn_pair_alias', [], GN_PAIRP, sandboxsafe=True)

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
