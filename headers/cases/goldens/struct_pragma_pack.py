"""RPython bindings of struct_pragma_pack.h.

Made by rffi-import 0.1.0 with:
    rffi-import struct_pragma_pack.h -l struct_pragma_pack -L lib -o struct_pragma_pack.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['struct_pragma_pack.h'],
    include_dirs=[_HERE],
    libraries=['struct_pragma_pack'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# What RPython cannot say is said in C: (prototype, body).
_SHIMS = [
    ('int rffi_get_pp1_b(const struct pp1 *p)', 'return p->b;'),
    ('void rffi_set_pp1_b(struct pp1 *p, int v)', 'p->b = v;'),
    ('double rffi_get_pp1_c(const struct pp1 *p)', 'return p->c;'),
    ('void rffi_set_pp1_c(struct pp1 *p, double v)', 'p->c = v;'),
    ('int rffi_get_pp2_b(const struct pp2 *p)', 'return p->b;'),
    ('void rffi_set_pp2_b(struct pp2 *p, int v)', 'p->b = v;'),
    ('double rffi_get_pp2_c(const struct pp2 *p)', 'return p->c;'),
    ('void rffi_set_pp2_c(struct pp2 *p, double v)', 'p->c = v;'),
    ('double rffi_get_pp4_c(const struct pp4 *p)', 'return p->c;'),
    ('void rffi_set_pp4_c(struct pp4 *p, double v)', 'p->c = v;'),
    ('short rffi_get_pp_inner_b(const struct pp_inner *p)', 'return p->b;'),
    ('void rffi_set_pp_inner_b(struct pp_inner *p, short v)', 'p->b = v;'),
    ('long rffi_get_pp_outer_b(const struct pp_outer *p)', 'return p->b;'),
    ('void rffi_set_pp_outer_b(struct pp_outer *p, long v)', 'p->b = v;'),
]
shim_eci = eci.merge(ExternalCompilationInfo(
    post_include_bits=['RPY_EXTERN %s;' % prototype for prototype, _ in _SHIMS],
    separate_module_sources=['\n'.join(['%s { %s }' % shim for shim in _SHIMS])]))

def shim(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=shim_eci, **kwds)

# ------------------------------------------------------------ types

# struct_pragma_pack.h:6: struct pp1;
# b: c_get_pp1_b(p), c_set_pp1_b(p, value)
# c: c_get_pp1_c(p), c_set_pp1_c(p, value)
PP1 = rffi.CStruct('pp1',
    ('a', rffi.CHAR),
    ('_filler1', rffi.CFixedArray(rffi.UCHAR, 12)),    # stands for what RPython cannot say
    hints={'eci': eci})
PP1P = lltype.Ptr(PP1)
# struct_pragma_pack.h:8: struct pp2;
# b: c_get_pp2_b(p), c_set_pp2_b(p, value)
# c: c_get_pp2_c(p), c_set_pp2_c(p, value)
PP2 = rffi.CStruct('pp2',
    ('a', rffi.CHAR),
    ('_filler1', rffi.CFixedArray(rffi.UCHAR, 13)),    # stands for what RPython cannot say
    hints={'eci': eci})
PP2P = lltype.Ptr(PP2)
# struct_pragma_pack.h:10: struct pp4;
# c: c_get_pp4_c(p), c_set_pp4_c(p, value)
PP4 = rffi.CStruct('pp4',
    ('a', rffi.CHAR),
    ('b', rffi.INT),
    ('_filler8', rffi.CFixedArray(rffi.UINT, 2)),    # stands for what RPython cannot say
    hints={'eci': eci})
PP4P = lltype.Ptr(PP4)
# struct_pragma_pack.h:12: struct pp0;
PP0 = rffi.CStruct('pp0',
    ('a', rffi.CHAR),
    ('b', rffi.INT),
    ('c', rffi.DOUBLE),
    hints={'eci': eci})
PP0P = lltype.Ptr(PP0)
# struct_pragma_pack.h:15: struct pp_inner;
# b: c_get_pp_inner_b(p), c_set_pp_inner_b(p, value)
PP_INNER = rffi.CStruct('pp_inner',
    ('a', rffi.CHAR),
    ('_filler1', rffi.CFixedArray(rffi.UCHAR, 2)),    # stands for what RPython cannot say
    hints={'eci': eci})
PP_INNERP = lltype.Ptr(PP_INNER)
# struct_pragma_pack.h:17: struct pp_outer;
# b: c_get_pp_outer_b(p), c_set_pp_outer_b(p, value)
PP_OUTER = rffi.CStruct('pp_outer',
    ('a', rffi.CHAR),
    ('inner', PP_INNER),
    ('_filler4', rffi.CFixedArray(rffi.USHORT, 4)),    # stands for what RPython cannot say
    hints={'eci': eci})
PP_OUTERP = lltype.Ptr(PP_OUTER)
# struct_pragma_pack.h:20: struct pp16;
PP16 = rffi.CStruct('pp16',
    ('a', rffi.CHAR),
    ('b', rffi.LONGDOUBLE),
    hints={'eci': eci})
PP16P = lltype.Ptr(PP16)

# ------------------------------------------------------------ functions

# struct_pragma_pack.h:6: struct pp1 { int b; };
c_get_pp1_b = shim('rffi_get_pp1_b', [PP1P], rffi.INT, sandboxsafe=True)
c_set_pp1_b = shim(
    'rffi_set_pp1_b', [PP1P, rffi.INT], lltype.Void, sandboxsafe=True)
# struct_pragma_pack.h:6: struct pp1 { double c; };
c_get_pp1_c = shim('rffi_get_pp1_c', [PP1P], rffi.DOUBLE, sandboxsafe=True)
c_set_pp1_c = shim(
    'rffi_set_pp1_c', [PP1P, rffi.DOUBLE], lltype.Void, sandboxsafe=True)
# struct_pragma_pack.h:8: struct pp2 { int b; };
c_get_pp2_b = shim('rffi_get_pp2_b', [PP2P], rffi.INT, sandboxsafe=True)
c_set_pp2_b = shim(
    'rffi_set_pp2_b', [PP2P, rffi.INT], lltype.Void, sandboxsafe=True)
# struct_pragma_pack.h:8: struct pp2 { double c; };
c_get_pp2_c = shim('rffi_get_pp2_c', [PP2P], rffi.DOUBLE, sandboxsafe=True)
c_set_pp2_c = shim(
    'rffi_set_pp2_c', [PP2P, rffi.DOUBLE], lltype.Void, sandboxsafe=True)
# struct_pragma_pack.h:10: struct pp4 { double c; };
c_get_pp4_c = shim('rffi_get_pp4_c', [PP4P], rffi.DOUBLE, sandboxsafe=True)
c_set_pp4_c = shim(
    'rffi_set_pp4_c', [PP4P, rffi.DOUBLE], lltype.Void, sandboxsafe=True)
# struct_pragma_pack.h:15: struct pp_inner { short b; };
c_get_pp_inner_b = shim(
    'rffi_get_pp_inner_b', [PP_INNERP], rffi.SHORT, sandboxsafe=True)
c_set_pp_inner_b = shim(
    'rffi_set_pp_inner_b',
    [PP_INNERP, rffi.SHORT],
    lltype.Void,
    sandboxsafe=True)
# struct_pragma_pack.h:17: struct pp_outer { long b; };
c_get_pp_outer_b = shim(
    'rffi_get_pp_outer_b', [PP_OUTERP], rffi.LONG, sandboxsafe=True)
c_set_pp_outer_b = shim(
    'rffi_set_pp_outer_b',
    [PP_OUTERP, rffi.LONG],
    lltype.Void,
    sandboxsafe=True)
# struct_pragma_pack.h:23: double pp1_c(const struct pp1 *p);
c_pp1_c = external('pp1_c', [PP1P], rffi.DOUBLE)
# struct_pragma_pack.h:24: double pp2_c(const struct pp2 *p);
c_pp2_c = external('pp2_c', [PP2P], rffi.DOUBLE)
# struct_pragma_pack.h:25: double pp4_c(const struct pp4 *p);
c_pp4_c = external('pp4_c', [PP4P], rffi.DOUBLE)
# struct_pragma_pack.h:26: double pp0_c(const struct pp0 *p);
c_pp0_c = external('pp0_c', [PP0P], rffi.DOUBLE)
# struct_pragma_pack.h:27: long pp_outer_b(const struct pp_outer *p, struct
#     pp16 *q);
c_pp_outer_b = external('pp_outer_b', [PP_OUTERP, PP16P], rffi.LONG)

# ------------------------------------------------------------ conversions

# To the exact type of a member, an item, a callback's result.
cast = rffi.cast
ARRAYP = rffi.CArrayPtr
CHAR = rffi.CHAR
INT = rffi.INT
DOUBLE = rffi.DOUBLE
LONGDOUBLE = rffi.LONGDOUBLE

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
