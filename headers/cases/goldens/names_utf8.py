"""RPython bindings of names_utf8.h.

Made by rffi-import 0.1.0 with:
    rffi-import names_utf8.h -l names_utf8 -L lib -o names_utf8.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.rtyper.tool import rffi_platform
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['names_utf8.h'],
    include_dirs=[_HERE],
    libraries=['names_utf8'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# What RPython cannot say is said in C: (prototype, body).
_SHIMS = [
    ('int rffi_get_caf_xe9__stra_xdf_e(const struct caf\xc3\xa9 *p)',
     'return p->stra\xc3\x9fe;'),
    ('void rffi_set_caf_xe9__stra_xdf_e(struct caf\xc3\xa9 *p, int v)',
     'p->stra\xc3\x9fe = v;'),
    ('gr\xc3\xb6\xc3\x9fe rffi_get_caf_xe9__na_xef_ve(const struct caf\xc3\xa9 *p)',
     'return p->na\xc3\xafve;'),
    ('void rffi_set_caf_xe9__na_xef_ve(struct caf\xc3\xa9 *p, gr\xc3\xb6\xc3\x9fe v)',
     'p->na\xc3\xafve = v;'),
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
            eci.pre_include_bits + ('/* definitions 9f14e17725a3b6ae */',)),
        includes=eci.includes, include_dirs=eci.include_dirs,
        post_include_bits=eci.post_include_bits,
        compile_extra=eci.compile_extra + ('-w',))

    # names_utf8.h:7: enum \u{446}\u{432}\u{435}\u{442};
    _x41a__x420__x410__x421__x41d__x42b__x419_ = rffi_platform.ConstantInteger(
        '\xd0\x9a\xd0\xa0\xd0\x90\xd0\xa1\xd0\x9d\xd0\xab\xd0\x99')
    _x421__x418__x41d__x418__x419_ = rffi_platform.ConstantInteger(
        '\xd0\xa1\xd0\x98\xd0\x9d\xd0\x98\xd0\x99')

for _name, _value in rffi_platform.configure(CConfig).items():
    globals()[_name] = _value

# ------------------------------------------------------------ types

# names_utf8.h:5: typedef double gr\xf6\xdfe;
gr_xf6__xdf_e = rffi.DOUBLE
# names_utf8.h:6: struct caf\xe9;
# stra\xdfe: c_get_caf_xe9__stra_xdf_e(p), c_set_caf_xe9__stra_xdf_e(p, value)
# na\xefve: c_get_caf_xe9__na_xef_ve(p), c_set_caf_xe9__na_xef_ve(p, value)
CAF_xc9_ = rffi.CStruct('caf\xc3\xa9',
    ('_filler0', rffi.CFixedArray(rffi.ULONGLONG, 2)),    # stands for what RPython cannot say
    hints={'eci': eci})
CAF_xc9_P = lltype.Ptr(CAF_xc9_)
# names_utf8.h:7: enum \u{446}\u{432}\u{435}\u{442};
_x446__x432__x435__x442_ = rffi.UINT

# ------------------------------------------------------------ functions

# names_utf8.h:6: struct caf\xe9 { int stra\xdfe; };
c_get_caf_xe9__stra_xdf_e = shim(
    'rffi_get_caf_xe9__stra_xdf_e', [CAF_xc9_P], rffi.INT, sandboxsafe=True)
c_set_caf_xe9__stra_xdf_e = shim(
    'rffi_set_caf_xe9__stra_xdf_e',
    [CAF_xc9_P, rffi.INT],
    lltype.Void,
    sandboxsafe=True)
# names_utf8.h:6: struct caf\xe9 { gr\xf6\xdfe na\xefve; };
c_get_caf_xe9__na_xef_ve = shim(
    'rffi_get_caf_xe9__na_xef_ve',
    [CAF_xc9_P],
    gr_xf6__xdf_e,
    sandboxsafe=True)
c_set_caf_xe9__na_xef_ve = shim(
    'rffi_set_caf_xe9__na_xef_ve',
    [CAF_xc9_P, gr_xf6__xdf_e],
    lltype.Void,
    sandboxsafe=True)
# names_utf8.h:9: gr\xf6\xdfe fl\xe4che(gr\xf6\xdfe breite, gr\xf6\xdfe
#     h\xf6he);
c_fl_xe4_che = external(
    'fl\xc3\xa4che', [gr_xf6__xdf_e, gr_xf6__xdf_e], gr_xf6__xdf_e)
# names_utf8.h:10: int caf\xe9_stra\xdfe(const struct caf\xe9 *c);
c_caf_xe9__stra_xdf_e = external(
    'caf\xc3\xa9_stra\xc3\x9fe', [CAF_xc9_P], rffi.INT)
# names_utf8.h:11: enum \u{446}\u{432}\u{435}\u{442}
#     \u{446}\u{432}\u{435}\u{442}_next(enum \u{446}\u{432}\u{435}\u{442} c);
c__x446__x432__x435__x442__next = external(
    '\xd1\x86\xd0\xb2\xd0\xb5\xd1\x82_next',
    [_x446__x432__x435__x442_],
    _x446__x432__x435__x442_)
# names_utf8.h:12: int \u{5909}\u{6570}(int x);
c__x5909__x6570_ = external('\xe5\xa4\x89\xe6\x95\xb0', [rffi.INT], rffi.INT)
# names_utf8.h:13: int caf\xe9_by_number(int x);
c_caf_xe9__by_number = external('caf\xc3\xa9_by_number', [rffi.INT], rffi.INT)
# names_utf8.h:14: int plain_ascii(int x);
c_plain_ascii = external('plain_ascii', [rffi.INT], rffi.INT)

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
