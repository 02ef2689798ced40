"""RPython bindings of struct_deep_nesting.h.

Made by rffi-import 0.1.0 with:
    rffi-import struct_deep_nesting.h -l struct_deep_nesting -L lib -o struct_deep_nesting.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.rtyper.annlowlevel import llhelper
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['struct_deep_nesting.h'],
    include_dirs=[_HERE],
    post_include_bits=['typedef __typeof__((*(struct deep *)0).b.c.d.e.f.g.h.i.j.k.l) rffi_deep__b__c__d__e__f__g__h__i__j__k__l;',
                       'typedef __typeof__((*(struct deep *)0).b.c.d.e.f.g.h.i.j.k) rffi_deep__b__c__d__e__f__g__h__i__j__k;',
                       'typedef __typeof__((*(struct deep *)0).b.c.d.e.f.g.h.i.j) rffi_deep__b__c__d__e__f__g__h__i__j;',
                       'typedef __typeof__((*(struct deep *)0).b.c.d.e.f.g.h.i) rffi_deep__b__c__d__e__f__g__h__i;',
                       'typedef __typeof__((*(struct deep *)0).b.c.d.e.f.g.h) rffi_deep__b__c__d__e__f__g__h;',
                       'typedef __typeof__((*(struct deep *)0).b.c.d.e.f.g) rffi_deep__b__c__d__e__f__g;',
                       'typedef __typeof__((*(struct deep *)0).b.c.d.e.f) rffi_deep__b__c__d__e__f;',
                       'typedef __typeof__((*(struct deep *)0).b.c.d.e) rffi_deep__b__c__d__e;',
                       'typedef __typeof__((*(struct deep *)0).b.c.d) rffi_deep__b__c__d;',
                       'typedef __typeof__((*(struct deep *)0).b.c) rffi_deep__b__c;',
                       'typedef __typeof__((*(struct deep *)0).b) rffi_deep__b;'],
    libraries=['struct_deep_nesting'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ types

# struct_deep_nesting.h:7: struct {...}
#     rffi_deep__b__c__d__e__f__g__h__i__j__k__l;
DEEP__B__C__D__E__F__G__H__I__J__K__L = rffi.CStruct('rffi_deep__b__c__d__e__f__g__h__i__j__k__l',
    ('bottom', rffi.INT),
    hints={'eci': eci, 'typedef': True})
DEEP__B__C__D__E__F__G__H__I__J__K__LP = lltype.Ptr(
    DEEP__B__C__D__E__F__G__H__I__J__K__L)
# struct_deep_nesting.h:7: struct {...}
#     rffi_deep__b__c__d__e__f__g__h__i__j__k;
DEEP__B__C__D__E__F__G__H__I__J__K = rffi.CStruct('rffi_deep__b__c__d__e__f__g__h__i__j__k',
    ('l', DEEP__B__C__D__E__F__G__H__I__J__K__L),
    hints={'eci': eci, 'typedef': True})
DEEP__B__C__D__E__F__G__H__I__J__KP = lltype.Ptr(
    DEEP__B__C__D__E__F__G__H__I__J__K)
# struct_deep_nesting.h:7: struct {...} rffi_deep__b__c__d__e__f__g__h__i__j;
DEEP__B__C__D__E__F__G__H__I__J = rffi.CStruct('rffi_deep__b__c__d__e__f__g__h__i__j',
    ('k', DEEP__B__C__D__E__F__G__H__I__J__K),
    hints={'eci': eci, 'typedef': True})
DEEP__B__C__D__E__F__G__H__I__JP = lltype.Ptr(DEEP__B__C__D__E__F__G__H__I__J)
# struct_deep_nesting.h:7: struct {...} rffi_deep__b__c__d__e__f__g__h__i;
DEEP__B__C__D__E__F__G__H__I = rffi.CStruct('rffi_deep__b__c__d__e__f__g__h__i',
    ('j', DEEP__B__C__D__E__F__G__H__I__J),
    hints={'eci': eci, 'typedef': True})
DEEP__B__C__D__E__F__G__H__IP = lltype.Ptr(DEEP__B__C__D__E__F__G__H__I)
# struct_deep_nesting.h:7: struct {...} rffi_deep__b__c__d__e__f__g__h;
DEEP__B__C__D__E__F__G__H = rffi.CStruct('rffi_deep__b__c__d__e__f__g__h',
    ('i', DEEP__B__C__D__E__F__G__H__I),
    hints={'eci': eci, 'typedef': True})
DEEP__B__C__D__E__F__G__HP = lltype.Ptr(DEEP__B__C__D__E__F__G__H)
# struct_deep_nesting.h:6: struct {...} rffi_deep__b__c__d__e__f__g;
DEEP__B__C__D__E__F__G = rffi.CStruct('rffi_deep__b__c__d__e__f__g',
    ('h', DEEP__B__C__D__E__F__G__H),
    hints={'eci': eci, 'typedef': True})
DEEP__B__C__D__E__F__GP = lltype.Ptr(DEEP__B__C__D__E__F__G)
# struct_deep_nesting.h:6: struct {...} rffi_deep__b__c__d__e__f;
DEEP__B__C__D__E__F = rffi.CStruct('rffi_deep__b__c__d__e__f',
    ('g', DEEP__B__C__D__E__F__G),
    hints={'eci': eci, 'typedef': True})
DEEP__B__C__D__E__FP = lltype.Ptr(DEEP__B__C__D__E__F)
# struct_deep_nesting.h:6: struct {...} rffi_deep__b__c__d__e;
DEEP__B__C__D__E = rffi.CStruct('rffi_deep__b__c__d__e',
    ('f', DEEP__B__C__D__E__F),
    hints={'eci': eci, 'typedef': True})
DEEP__B__C__D__EP = lltype.Ptr(DEEP__B__C__D__E)
# struct_deep_nesting.h:6: struct {...} rffi_deep__b__c__d;
DEEP__B__C__D = rffi.CStruct('rffi_deep__b__c__d',
    ('e', DEEP__B__C__D__E),
    hints={'eci': eci, 'typedef': True})
DEEP__B__C__DP = lltype.Ptr(DEEP__B__C__D)
# struct_deep_nesting.h:6: struct {...} rffi_deep__b__c;
DEEP__B__C = rffi.CStruct('rffi_deep__b__c',
    ('d', DEEP__B__C__D),
    hints={'eci': eci, 'typedef': True})
DEEP__B__CP = lltype.Ptr(DEEP__B__C)
# struct_deep_nesting.h:6: struct {...} rffi_deep__b;
DEEP__B = rffi.CStruct('rffi_deep__b',
    ('c', DEEP__B__C),
    hints={'eci': eci, 'typedef': True})
DEEP__BP = lltype.Ptr(DEEP__B)
# struct_deep_nesting.h:5: struct deep;
DEEP = rffi.CStruct('deep',
    ('b', DEEP__B),
    ('after', rffi.INT),
    hints={'eci': eci})
DEEPP = lltype.Ptr(DEEP)
# int in callbacks: rffi.INT is long on 32-bit machines.
C_INT = rffi.INT_real if rffi.INT is lltype.Signed else rffi.INT
INTP_P_P_3_CHARP_P_VOID = rffi.COpaquePtr(
    typedef='__typeof__(int *(*(*)[3])(char *(*)(void)))')
# struct_deep_nesting.h:15: typedef int *(*(*(*deep_type[2])(int
#     (*)(int)))[3])(char *(*)(void));
DEEP_TYPE = rffi.CFixedArray(
    rffi.CCallback([rffi.CCallback([C_INT], C_INT)], INTP_P_P_3_CHARP_P_VOID),
    2)
DEEP_TYPEP = rffi.COpaquePtr(typedef='deep_type *')

# ------------------------------------------------------------ functions

# struct_deep_nesting.h:12: int deep_bottom(const struct deep *deep);
c_deep_bottom = external('deep_bottom', [DEEPP], rffi.INT)
# struct_deep_nesting.h:13: void deep_fill(struct deep *deep, int value);
c_deep_fill = external('deep_fill', [DEEPP, rffi.INT], lltype.Void)
# struct_deep_nesting.h:16: int deep_take(deep_type *t);
c_deep_take = external('deep_take', [DEEP_TYPEP], rffi.INT)

# ------------------------------------------------------------ variables

# struct_deep_nesting.h:14: extern int
#     (*(*(*(*(*deep_function)(void))(void))(void))(void))(void);
get_deep_function, set_deep_function = rffi.CExternVariable(
    rffi.CCallback(
        [],
        rffi.CCallback(
            [],
            rffi.CCallback([], rffi.CCallback([], rffi.CCallback([], C_INT))))),
    'deep_function',
    eci,
    c_type='__typeof__(int (*(*(*(*(*)(void))(void))(void))(void))(void))',
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

# ------------------------------------------------------------ callbacks

# C calls functions of RPython's that are constants. One gives exactly the
# type of the callback's result; to C an exception is its _errorcode_, or 0:
#     def called(a1):
#         ...
#         return lltype.nullptr(INTP_P_P_3_CHARP_P_VOID.TO)
#     called._errorcode_ = lltype.nullptr(INTP_P_P_3_CHARP_P_VOID.TO)

def callback(P, function):
    """The constant function as a P, where it is no parameter."""
    return llhelper(P, rffi._make_wrapper_for(P, function, None, True))
callback._annspecialcase_ = 'specialize:arg(0, 1)'

# ------------------------------------------------------------ not bound

# 1 macro: include-guard: it only keeps its header from being read twice
