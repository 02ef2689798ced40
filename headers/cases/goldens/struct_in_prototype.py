"""RPython bindings of struct_in_prototype.h.

Made by rffi-import 0.1.0 with:
    rffi-import struct_in_prototype.h -o struct_in_prototype.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['struct_in_prototype.h'],
    include_dirs=[_HERE])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# What RPython cannot say is said in C: (prototype, body).
_SHIMS = [
    ('struct born_in_variable *rffi_addr_sip_variable(void)',
     'return (struct born_in_variable *)&sip_variable;'),
]
shim_eci = eci.merge(ExternalCompilationInfo(
    post_include_bits=['RPY_EXTERN %s;' % prototype for prototype, _ in _SHIMS],
    separate_module_sources=['\n'.join(['%s { %s }' % shim for shim in _SHIMS])]))

def shim(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=shim_eci, **kwds)

# ------------------------------------------------------------ types

# struct_in_prototype.h:5: struct born_in_result;
BORN_IN_RESULT = rffi.CStruct('born_in_result',
    ('x', rffi.INT),
    hints={'eci': eci})
BORN_IN_RESULTP = lltype.Ptr(BORN_IN_RESULT)
# struct_in_prototype.h:8: enum only_here;
only_here = rffi.UINT
# struct_in_prototype.h:9: struct born_in_typedef;
BORN_IN_TYPEDEF = rffi.CStruct('born_in_typedef',
    ('y', rffi.INT),
    hints={'eci': eci})
BORN_IN_TYPEDEFP = lltype.Ptr(BORN_IN_TYPEDEF)
# struct_in_prototype.h:9: typedef struct born_in_typedef
#     *(*sip_function)(struct {...} *);
# a callback is passed as void *: the type has no name that C could spell
SIP_FUNCTION = rffi.VOIDP
# struct_in_prototype.h:10: struct born_in_struct;
BORN_IN_STRUCT = rffi.CStruct('born_in_struct',
    ('z', rffi.INT),
    hints={'eci': eci})
BORN_IN_STRUCTP = lltype.Ptr(BORN_IN_STRUCT)
# struct_in_prototype.h:10: struct sip_holder;
# a callback is passed as void *: the type has no name that C could spell
SIP_HOLDER = rffi.CStruct('sip_holder',
    ('f', rffi.VOIDP),
    ('q', BORN_IN_STRUCTP),
    hints={'eci': eci})
SIP_HOLDERP = lltype.Ptr(SIP_HOLDER)
# struct_in_prototype.h:11: struct born_in_variable;
BORN_IN_VARIABLE = rffi.CStruct('born_in_variable',
    ('v', rffi.INT),
    hints={'eci': eci})
BORN_IN_VARIABLEP = lltype.Ptr(BORN_IN_VARIABLE)

# ------------------------------------------------------------ functions

# struct_in_prototype.h:5: struct born_in_result *sip_result(void);
c_sip_result = external('sip_result', [], BORN_IN_RESULTP)
# struct_in_prototype.h:6: int sip_prototype(struct {...} *p, int n);
# a pointer to a type without a name is void *
c_sip_prototype = external('sip_prototype', [rffi.VOIDP, rffi.INT], rffi.INT)
# struct_in_prototype.h:7: int sip_defined(struct {...} *p);
# a pointer to a type without a name is void *
c_sip_defined = external('sip_defined', [rffi.VOIDP], rffi.INT)
# struct_in_prototype.h:8: int sip_enum(enum only_here e);
c_sip_enum = external('sip_enum', [only_here], rffi.INT)
# struct_in_prototype.h:13: int sip_later(struct born_in_result *r, struct
#     born_in_typedef *t, struct born_in_struct *s);
c_sip_later = external(
    'sip_later',
    [BORN_IN_RESULTP, BORN_IN_TYPEDEFP, BORN_IN_STRUCTP],
    rffi.INT)
# struct_in_prototype.h:14: int sip_call(sip_function f);
# a callback is passed as void *: the type has no name that C could spell
c_sip_call = external('sip_call', [SIP_FUNCTION], rffi.INT)
# struct_in_prototype.h:15: int sip_variable_get(struct born_in_variable *v);
c_sip_variable_get = external(
    'sip_variable_get', [BORN_IN_VARIABLEP], rffi.INT)

# ------------------------------------------------------------ variables

# struct_in_prototype.h:11: extern struct born_in_variable sip_variable;
addr_sip_variable = shim(
    'rffi_addr_sip_variable', [], BORN_IN_VARIABLEP, sandboxsafe=True)

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

# ------------------------------------------------------------ not bound

# 1 macro: include-guard: it only keeps its header from being read twice
# unnamed-type: give the type a tag or a typedef in the header
#
# struct_in_prototype.h:6: struct: unnamed-type: the type has no name that C could spell
# struct_in_prototype.h:7: struct: unnamed-type: the type has no name that C could spell
# struct_in_prototype.h:9: struct: unnamed-type: the type has no name that C could spell
# struct_in_prototype.h:10: struct: unnamed-type: the type has no name that C could spell
