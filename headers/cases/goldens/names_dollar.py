"""RPython bindings of names_dollar.h.

Made by rffi-import 0.1.0 with:
    rffi-import names_dollar.h -l names_dollar -L lib -o names_dollar.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.rtyper.tool import rffi_platform
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['names_dollar.h'],
    include_dirs=[_HERE],
    libraries=['names_dollar'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# What RPython cannot say is said in C: (prototype, body).
_SHIMS = [
    ('int rffi_get_cash_x24__in_x24_(const struct cash$ *p)',
     'return p->in$;'),
    ('void rffi_set_cash_x24__in_x24_(struct cash$ *p, int v)', 'p->in$ = v;'),
    ('int rffi_get_cash_x24___x24_out(const struct cash$ *p)',
     'return p->$out;'),
    ('void rffi_set_cash_x24___x24_out(struct cash$ *p, int v)',
     'p->$out = v;'),
    ('int rffi_get_total_x24_(void)', 'return total$;'),
    ('void rffi_set_total_x24_(int v)', 'total$ = v;'),
]
shim_eci = eci.merge(ExternalCompilationInfo(
    post_include_bits=['RPY_EXTERN %s;' % prototype for prototype, _ in _SHIMS],
    separate_module_sources=['\n'.join(['%s { %s }' % shim for shim in _SHIMS])]))

def shim(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=shim_eci, **kwds)

# ------------------------------------------------------------ constants

class CConfig:
    # The headers are enough. RPython keeps what the C compiler answers until the
    # question changes, so it has a mark of the definitions in it.
    _compilation_info_ = ExternalCompilationInfo(
        pre_include_bits=(
            eci.pre_include_bits + ('/* definitions 52b7c7e2e605bc06 */',)),
        includes=eci.includes, include_dirs=eci.include_dirs,
        post_include_bits=eci.post_include_bits,
        compile_extra=eci.compile_extra + ('-w',))

    # names_dollar.h:7: enum $kind;
    _x24_ONE = rffi_platform.ConstantInteger('$ONE')
    TWO_x24_ = rffi_platform.ConstantInteger('TWO$')

for _name, _value in rffi_platform.configure(CConfig).items():
    globals()[_name] = _value

# ------------------------------------------------------------ types

# names_dollar.h:5: typedef int money$t;
money_x24_t = rffi.INT
# names_dollar.h:6: struct cash$;
# in$: c_get_cash_x24__in_x24_(p), c_set_cash_x24__in_x24_(p, value)
# $out: c_get_cash_x24___x24_out(p), c_set_cash_x24___x24_out(p, value)
CASH_x24_ = rffi.CStruct('cash$',
    ('_filler0', rffi.CFixedArray(rffi.UINT, 2)),    # stands for what RPython cannot say
    hints={'eci': eci})
CASH_x24_P = lltype.Ptr(CASH_x24_)
# names_dollar.h:7: enum $kind;
_x24_kind = rffi.UINT

# ------------------------------------------------------------ functions

# names_dollar.h:6: struct cash$ { int in$; };
c_get_cash_x24__in_x24_ = shim(
    'rffi_get_cash_x24__in_x24_', [CASH_x24_P], rffi.INT, sandboxsafe=True)
c_set_cash_x24__in_x24_ = shim(
    'rffi_set_cash_x24__in_x24_',
    [CASH_x24_P, rffi.INT],
    lltype.Void,
    sandboxsafe=True)
# names_dollar.h:6: struct cash$ { int $out; };
c_get_cash_x24___x24_out = shim(
    'rffi_get_cash_x24___x24_out', [CASH_x24_P], rffi.INT, sandboxsafe=True)
c_set_cash_x24___x24_out = shim(
    'rffi_set_cash_x24___x24_out',
    [CASH_x24_P, rffi.INT],
    lltype.Void,
    sandboxsafe=True)
# names_dollar.h:9: int cash$flow(struct cash$ *c, money$t m);
c_cash_x24_flow = external('cash$flow', [CASH_x24_P, money_x24_t], rffi.INT)
# names_dollar.h:10: int $(int x);
c__x24_ = external('$', [rffi.INT], rffi.INT)

# ------------------------------------------------------------ variables

# names_dollar.h:11: extern int total$;
get_total_x24_ = shim('rffi_get_total_x24_', [], rffi.INT, sandboxsafe=True)
set_total_x24_ = shim(
    'rffi_set_total_x24_', [rffi.INT], lltype.Void, sandboxsafe=True)

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
