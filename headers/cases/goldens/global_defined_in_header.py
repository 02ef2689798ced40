"""RPython bindings of global_defined_in_header.h.

Made by rffi-import 0.1.0 with:
    rffi-import global_defined_in_header.h -o global_defined_in_header.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['global_defined_in_header.h'],
    include_dirs=[_HERE])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# What RPython cannot say is said in C: (prototype, body).
_SHIMS = [
    ('struct gd_pair *rffi_addr_gd_pair(void)',
     'return (struct gd_pair *)&gd_pair;'),
]
shim_eci = eci.merge(ExternalCompilationInfo(
    post_include_bits=['RPY_EXTERN %s;' % prototype for prototype, _ in _SHIMS],
    separate_module_sources=['\n'.join(['%s { %s }' % shim for shim in _SHIMS])]))

def shim(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=shim_eci, **kwds)

# ------------------------------------------------------------ types

# global_defined_in_header.h:9: struct gd_pair;
GD_PAIR = rffi.CStruct('gd_pair',
    ('a', rffi.INT),
    ('b', rffi.INT),
    hints={'eci': eci})
GD_PAIRP = lltype.Ptr(GD_PAIR)

# ------------------------------------------------------------ functions

# global_defined_in_header.h:19: int gd_get(void);
c_gd_get = external('gd_get', [], rffi.INT)

# ------------------------------------------------------------ variables

# global_defined_in_header.h:5: static const int gd_static_const;
get_gd_static_const = rffi.CExternVariable(
    rffi.INT,
    'gd_static_const',
    eci,
    c_type='int',
    getter_only=True,
    sandboxsafe=True,
    declare_as_extern=False)
# global_defined_in_header.h:6: static int gd_static;
# static: each C file has its own, and this one is the module's
get_gd_static, set_gd_static = rffi.CExternVariable(
    rffi.INT,
    'gd_static',
    eci,
    c_type='int',
    sandboxsafe=True,
    declare_as_extern=False)
# global_defined_in_header.h:7: static const char *const gd_text;
get_gd_text = rffi.CExternVariable(
    rffi.CCHARP,
    'gd_text',
    eci,
    c_type='const char *',
    getter_only=True,
    sandboxsafe=True,
    declare_as_extern=False)
# global_defined_in_header.h:8: static const double gd_real;
get_gd_real = rffi.CExternVariable(
    rffi.DOUBLE,
    'gd_real',
    eci,
    c_type='double',
    getter_only=True,
    sandboxsafe=True,
    declare_as_extern=False)
# global_defined_in_header.h:9: static const struct gd_pair gd_pair;
addr_gd_pair = shim('rffi_addr_gd_pair', [], GD_PAIRP, sandboxsafe=True)
# global_defined_in_header.h:10: extern int gd_tentative;
get_gd_tentative, set_gd_tentative = rffi.CExternVariable(
    rffi.INT,
    'gd_tentative',
    eci,
    c_type='int',
    sandboxsafe=True,
    declare_as_extern=False)
# global_defined_in_header.h:11: extern int gd_initialized;
get_gd_initialized, set_gd_initialized = rffi.CExternVariable(
    rffi.INT,
    'gd_initialized',
    eci,
    c_type='int',
    sandboxsafe=True,
    declare_as_extern=False)
# global_defined_in_header.h:12: extern const int gd_const_initialized;
get_gd_const_initialized = rffi.CExternVariable(
    rffi.INT,
    'gd_const_initialized',
    eci,
    c_type='int',
    getter_only=True,
    sandboxsafe=True,
    declare_as_extern=False)
# global_defined_in_header.h:13: extern int gd_weak;
get_gd_weak, set_gd_weak = rffi.CExternVariable(
    rffi.INT,
    'gd_weak',
    eci,
    c_type='int',
    sandboxsafe=True,
    declare_as_extern=False)
# global_defined_in_header.h:14: extern int gd_common;
get_gd_common, set_gd_common = rffi.CExternVariable(
    rffi.INT,
    'gd_common',
    eci,
    c_type='int',
    sandboxsafe=True,
    declare_as_extern=False)
# global_defined_in_header.h:15: extern const int gd_alias;
get_gd_alias = rffi.CExternVariable(
    rffi.INT,
    'gd_alias',
    eci,
    c_type='int',
    getter_only=True,
    sandboxsafe=True,
    declare_as_extern=False)
# global_defined_in_header.h:17: extern int gd_redeclared;
get_gd_redeclared, set_gd_redeclared = rffi.CExternVariable(
    rffi.INT,
    'gd_redeclared',
    eci,
    c_type='int',
    sandboxsafe=True,
    declare_as_extern=False)

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
