"""RPython bindings of global_aggregates.h.

Made by rffi-import 0.1.0 with:
    rffi-import global_aggregates.h -l global_aggregates -L lib -o global_aggregates.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['global_aggregates.h'],
    include_dirs=[_HERE],
    post_include_bits=['typedef __typeof__(ga_anonymous) rffi_ga_anonymous;',
                       'typedef __typeof__(ga_union[0]) rffi_ga_union;'],
    libraries=['global_aggregates'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# What RPython cannot say is said in C: (prototype, body).
_SHIMS = [
    ('int *rffi_addr_ga_numbers(void)', 'return (int *)ga_numbers;'),
    ('const char **rffi_addr_ga_names(void)',
     'return (const char **)ga_names;'),
    ('unsigned char *rffi_addr_ga_table(void)',
     'return (unsigned char *)ga_table;'),
    ('struct ga_point *rffi_addr_ga_origin(void)',
     'return (struct ga_point *)&ga_origin;'),
    ('struct ga_point *rffi_addr_ga_points(void)',
     'return (struct ga_point *)ga_points;'),
    ('int (**rffi_addr_ga_hooks(void))(int)',
     'return (int (**)(int))ga_hooks;'),
    ('rffi_ga_anonymous *rffi_addr_ga_anonymous(void)',
     'return (rffi_ga_anonymous *)&ga_anonymous;'),
    ('struct ga_opaque *rffi_addr_ga_opaque(void)',
     'return (struct ga_opaque *)&ga_opaque;'),
    ('rffi_ga_union *rffi_addr_ga_union(void)',
     'return (rffi_ga_union *)ga_union;'),
]
shim_eci = eci.merge(ExternalCompilationInfo(
    post_include_bits=['RPY_EXTERN %s;' % prototype for prototype, _ in _SHIMS],
    separate_module_sources=['\n'.join(['%s { %s }' % shim for shim in _SHIMS])]))

def shim(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=shim_eci, **kwds)

# ------------------------------------------------------------ types

# global_aggregates.h:5: struct ga_point;
GA_POINT = rffi.CStruct('ga_point',
    ('x', rffi.INT),
    ('y', rffi.INT),
    hints={'eci': eci})
GA_POINTP = lltype.Ptr(GA_POINT)
# global_aggregates.h:15: struct {...} rffi_ga_anonymous;
GA_ANONYMOUS = rffi.CStruct('rffi_ga_anonymous',
    ('level', rffi.INT),
    hints={'eci': eci, 'typedef': True})
GA_ANONYMOUSP = lltype.Ptr(GA_ANONYMOUS)
# global_aggregates.h:16: struct ga_opaque;
GA_OPAQUEP = rffi.COpaquePtr('struct ga_opaque')
# global_aggregates.h:17: union {...} rffi_ga_union;
GA_UNION = rffi.CStruct('rffi_ga_union',
    ('i', rffi.INT),
    ('f', rffi.FLOAT),
    hints={'eci': eci, 'typedef': True, 'union': True})
GA_UNIONP = lltype.Ptr(GA_UNION)
# int in callbacks: rffi.INT is long on 32-bit machines.
C_INT = rffi.INT_real if rffi.INT is lltype.Signed else rffi.INT

# ------------------------------------------------------------ functions

# global_aggregates.h:19: int ga_sum(void);
c_ga_sum = external('ga_sum', [], rffi.INT)

# ------------------------------------------------------------ variables

# global_aggregates.h:7: extern int ga_numbers[4];
addr_ga_numbers = shim(
    'rffi_addr_ga_numbers', [], rffi.INTP, sandboxsafe=True)
# global_aggregates.h:8: extern const char *const ga_names[];
addr_ga_names = shim(
    'rffi_addr_ga_names',
    [],
    rffi.CArrayPtr(rffi.CONST_CCHARP),
    sandboxsafe=True)
# global_aggregates.h:9: extern const unsigned char ga_table[16][2];
addr_ga_table = shim('rffi_addr_ga_table', [], rffi.UCHARP, sandboxsafe=True)
# global_aggregates.h:10: extern struct ga_point ga_origin;
addr_ga_origin = shim('rffi_addr_ga_origin', [], GA_POINTP, sandboxsafe=True)
# global_aggregates.h:11: extern const struct ga_point ga_points[3];
addr_ga_points = shim(
    'rffi_addr_ga_points', [], rffi.CArrayPtr(GA_POINT), sandboxsafe=True)
# global_aggregates.h:12: extern struct ga_point *ga_current;
get_ga_current, set_ga_current = rffi.CExternVariable(
    GA_POINTP,
    'ga_current',
    eci,
    c_type='struct ga_point *',
    sandboxsafe=True,
    declare_as_extern=False)
# global_aggregates.h:13: extern int (*ga_hook)(int);
get_ga_hook, set_ga_hook = rffi.CExternVariable(
    rffi.CCallback([C_INT], C_INT),
    'ga_hook',
    eci,
    c_type='__typeof__(int (*)(int))',
    sandboxsafe=True,
    declare_as_extern=False)
# global_aggregates.h:14: extern int (*const ga_hooks[2])(int);
addr_ga_hooks = shim(
    'rffi_addr_ga_hooks',
    [],
    rffi.CArrayPtr(rffi.CCallback([C_INT], C_INT)),
    sandboxsafe=True)
# global_aggregates.h:15: extern struct {...} ga_anonymous;
addr_ga_anonymous = shim(
    'rffi_addr_ga_anonymous', [], GA_ANONYMOUSP, sandboxsafe=True)
# global_aggregates.h:16: extern struct ga_opaque ga_opaque;
addr_ga_opaque = shim('rffi_addr_ga_opaque', [], GA_OPAQUEP, sandboxsafe=True)
# global_aggregates.h:17: extern union {...} ga_union[2];
addr_ga_union = shim(
    'rffi_addr_ga_union', [], rffi.CArrayPtr(GA_UNION), sandboxsafe=True)

# ------------------------------------------------------------ conversions

# To the exact type of a member, an item, a callback's result.
cast = rffi.cast
ARRAYP = rffi.CArrayPtr
INT = rffi.INT
FLOAT = rffi.FLOAT

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
