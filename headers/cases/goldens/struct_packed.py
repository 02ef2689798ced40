"""RPython bindings of struct_packed.h.

Made by rffi-import 0.1.0 with:
    rffi-import struct_packed.h -l struct_packed -L lib -o struct_packed.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['struct_packed.h'],
    include_dirs=[_HERE],
    libraries=['struct_packed'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# What RPython cannot say is said in C: (prototype, body).
_SHIMS = [
    ('int rffi_get_sp_after_b(const struct sp_after *p)', 'return p->b;'),
    ('void rffi_set_sp_after_b(struct sp_after *p, int v)', 'p->b = v;'),
    ('double rffi_get_sp_after_c(const struct sp_after *p)', 'return p->c;'),
    ('void rffi_set_sp_after_c(struct sp_after *p, double v)', 'p->c = v;'),
    ('int rffi_get_sp_before_b(const struct sp_before *p)', 'return p->b;'),
    ('void rffi_set_sp_before_b(struct sp_before *p, int v)', 'p->b = v;'),
    ('int rffi_get_sp_member_b(const struct sp_member *p)', 'return p->b;'),
    ('void rffi_set_sp_member_b(struct sp_member *p, int v)', 'p->b = v;'),
    ('long rffi_get_sp_macro_b(const struct sp_macro *p)', 'return p->b;'),
    ('void rffi_set_sp_macro_b(struct sp_macro *p, long v)', 'p->b = v;'),
    ('int rffi_get_sp_typedef_b(const sp_typedef *p)', 'return p->b;'),
    ('void rffi_set_sp_typedef_b(sp_typedef *p, int v)', 'p->b = v;'),
    ('int rffi_get_sp_union_b(const union sp_union *p)', 'return p->b;'),
    ('void rffi_set_sp_union_b(union sp_union *p, int v)', 'p->b = v;'),
    ('int rffi_get_sp_harmless_a(const struct sp_harmless *p)',
     'return p->a;'),
    ('void rffi_set_sp_harmless_a(struct sp_harmless *p, int v)', 'p->a = v;'),
    ('int rffi_get_sp_harmless_b(const struct sp_harmless *p)',
     'return p->b;'),
    ('void rffi_set_sp_harmless_b(struct sp_harmless *p, int v)', 'p->b = v;'),
]
shim_eci = eci.merge(ExternalCompilationInfo(
    post_include_bits=['RPY_EXTERN %s;' % prototype for prototype, _ in _SHIMS],
    separate_module_sources=['\n'.join(['%s { %s }' % shim for shim in _SHIMS])]))

def shim(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=shim_eci, **kwds)

# ------------------------------------------------------------ types

# struct_packed.h:7: struct sp_after;
# b: c_get_sp_after_b(p), c_set_sp_after_b(p, value)
# c: c_get_sp_after_c(p), c_set_sp_after_c(p, value)
SP_AFTER = rffi.CStruct('sp_after',
    ('a', rffi.CHAR),
    ('_filler1', rffi.CFixedArray(rffi.UCHAR, 12)),    # stands for what RPython cannot say
    hints={'eci': eci})
SP_AFTERP = lltype.Ptr(SP_AFTER)
# struct_packed.h:8: struct sp_before;
# b: c_get_sp_before_b(p), c_set_sp_before_b(p, value)
SP_BEFORE = rffi.CStruct('sp_before',
    ('a', rffi.CHAR),
    ('_filler1', rffi.CFixedArray(rffi.UCHAR, 4)),    # stands for what RPython cannot say
    hints={'eci': eci})
SP_BEFOREP = lltype.Ptr(SP_BEFORE)
# struct_packed.h:9: struct sp_member;
# b: c_get_sp_member_b(p), c_set_sp_member_b(p, value)
SP_MEMBER = rffi.CStruct('sp_member',
    ('a', rffi.CHAR),
    ('_filler1', rffi.CFixedArray(rffi.UCHAR, 5)),    # stands for what RPython cannot say
    ('c', rffi.SHORT),
    hints={'eci': eci})
SP_MEMBERP = lltype.Ptr(SP_MEMBER)
# struct_packed.h:10: struct sp_macro;
# b: c_get_sp_macro_b(p), c_set_sp_macro_b(p, value)
SP_MACRO = rffi.CStruct('sp_macro',
    ('a', rffi.CHAR),
    ('_filler1', rffi.CFixedArray(rffi.UCHAR, 8)),    # stands for what RPython cannot say
    hints={'eci': eci})
SP_MACROP = lltype.Ptr(SP_MACRO)
# struct_packed.h:11: typedef struct {...} sp_typedef;
# b: c_get_sp_typedef_b(p), c_set_sp_typedef_b(p, value)
SP_TYPEDEF = rffi.CStruct('sp_typedef',
    ('a', rffi.CHAR),
    ('_filler1', rffi.CFixedArray(rffi.UCHAR, 4)),    # stands for what RPython cannot say
    hints={'eci': eci, 'typedef': True})
SP_TYPEDEFP = lltype.Ptr(SP_TYPEDEF)
# struct_packed.h:12: union sp_union;
# b: c_get_sp_union_b(p), c_set_sp_union_b(p, value)
SP_UNION = rffi.CStruct('sp_union',
    ('a', rffi.CHAR),
    ('_filler0', rffi.CFixedArray(rffi.UCHAR, 4)),    # stands for what RPython cannot say
    hints={'eci': eci, 'union': True})
SP_UNIONP = lltype.Ptr(SP_UNION)
# struct_packed.h:13: struct sp_outer;
SP_OUTER = rffi.CStruct('sp_outer',
    ('a', rffi.CHAR),
    ('inner', SP_AFTER),
    ('end', rffi.CHAR),
    hints={'eci': eci})
SP_OUTERP = lltype.Ptr(SP_OUTER)
# struct_packed.h:14: struct sp_harmless;
# a: c_get_sp_harmless_a(p), c_set_sp_harmless_a(p, value)
# b: c_get_sp_harmless_b(p), c_set_sp_harmless_b(p, value)
SP_HARMLESS = rffi.CStruct('sp_harmless',
    ('_filler0', rffi.CFixedArray(rffi.UCHAR, 8)),    # stands for what RPython cannot say
    hints={'eci': eci})
SP_HARMLESSP = lltype.Ptr(SP_HARMLESS)

# ------------------------------------------------------------ functions

# struct_packed.h:7: struct sp_after { int b; };
c_get_sp_after_b = shim(
    'rffi_get_sp_after_b', [SP_AFTERP], rffi.INT, sandboxsafe=True)
c_set_sp_after_b = shim(
    'rffi_set_sp_after_b',
    [SP_AFTERP, rffi.INT],
    lltype.Void,
    sandboxsafe=True)
# struct_packed.h:7: struct sp_after { double c; };
c_get_sp_after_c = shim(
    'rffi_get_sp_after_c', [SP_AFTERP], rffi.DOUBLE, sandboxsafe=True)
c_set_sp_after_c = shim(
    'rffi_set_sp_after_c',
    [SP_AFTERP, rffi.DOUBLE],
    lltype.Void,
    sandboxsafe=True)
# struct_packed.h:8: struct sp_before { int b; };
c_get_sp_before_b = shim(
    'rffi_get_sp_before_b', [SP_BEFOREP], rffi.INT, sandboxsafe=True)
c_set_sp_before_b = shim(
    'rffi_set_sp_before_b',
    [SP_BEFOREP, rffi.INT],
    lltype.Void,
    sandboxsafe=True)
# struct_packed.h:9: struct sp_member { int b; };
c_get_sp_member_b = shim(
    'rffi_get_sp_member_b', [SP_MEMBERP], rffi.INT, sandboxsafe=True)
c_set_sp_member_b = shim(
    'rffi_set_sp_member_b',
    [SP_MEMBERP, rffi.INT],
    lltype.Void,
    sandboxsafe=True)
# struct_packed.h:10: struct sp_macro { long b; };
c_get_sp_macro_b = shim(
    'rffi_get_sp_macro_b', [SP_MACROP], rffi.LONG, sandboxsafe=True)
c_set_sp_macro_b = shim(
    'rffi_set_sp_macro_b',
    [SP_MACROP, rffi.LONG],
    lltype.Void,
    sandboxsafe=True)
# struct_packed.h:11: sp_typedef { int b; };
c_get_sp_typedef_b = shim(
    'rffi_get_sp_typedef_b', [SP_TYPEDEFP], rffi.INT, sandboxsafe=True)
c_set_sp_typedef_b = shim(
    'rffi_set_sp_typedef_b',
    [SP_TYPEDEFP, rffi.INT],
    lltype.Void,
    sandboxsafe=True)
# struct_packed.h:12: union sp_union { int b; };
c_get_sp_union_b = shim(
    'rffi_get_sp_union_b', [SP_UNIONP], rffi.INT, sandboxsafe=True)
c_set_sp_union_b = shim(
    'rffi_set_sp_union_b',
    [SP_UNIONP, rffi.INT],
    lltype.Void,
    sandboxsafe=True)
# struct_packed.h:14: struct sp_harmless { int a; };
c_get_sp_harmless_a = shim(
    'rffi_get_sp_harmless_a', [SP_HARMLESSP], rffi.INT, sandboxsafe=True)
c_set_sp_harmless_a = shim(
    'rffi_set_sp_harmless_a',
    [SP_HARMLESSP, rffi.INT],
    lltype.Void,
    sandboxsafe=True)
# struct_packed.h:14: struct sp_harmless { int b; };
c_get_sp_harmless_b = shim(
    'rffi_get_sp_harmless_b', [SP_HARMLESSP], rffi.INT, sandboxsafe=True)
c_set_sp_harmless_b = shim(
    'rffi_set_sp_harmless_b',
    [SP_HARMLESSP, rffi.INT],
    lltype.Void,
    sandboxsafe=True)
# struct_packed.h:16: struct sp_after *sp_after_new(void);
c_sp_after_new = external('sp_after_new', [], SP_AFTERP)
# struct_packed.h:17: int sp_after_b(const struct sp_after *p);
c_sp_after_b = external('sp_after_b', [SP_AFTERP], rffi.INT)
# struct_packed.h:18: double sp_after_c(const struct sp_after *p);
c_sp_after_c = external('sp_after_c', [SP_AFTERP], rffi.DOUBLE)
# struct_packed.h:19: void sp_take(struct sp_before *, struct sp_member *,
#     struct sp_macro *, sp_typedef *, union sp_union *, struct sp_outer *,
#     struct sp_harmless *);
c_sp_take = external(
    'sp_take',
    [SP_BEFOREP, SP_MEMBERP, SP_MACROP, SP_TYPEDEFP, SP_UNIONP, SP_OUTERP,
     SP_HARMLESSP],
    lltype.Void)

# ------------------------------------------------------------ conversions

# To the exact type of a member, an item, a callback's result.
cast = rffi.cast
ARRAYP = rffi.CArrayPtr
CHAR = rffi.CHAR
SHORT = rffi.SHORT

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
# not-an-expression: it is of use to C code only
#
# struct_packed.h:5: SP_PACKED: not-an-expression: it is no expression
