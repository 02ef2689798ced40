"""RPython bindings of names_python_enumerators.h.

Made by rffi-import 0.1.0 with:
    rffi-import names_python_enumerators.h -l names_python_enumerators -L lib -o names_python_enumerators.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.rtyper.tool import rffi_platform
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['names_python_enumerators.h'],
    include_dirs=[_HERE],
    libraries=['names_python_enumerators'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ constants

class CConfig:
    # The headers are enough. RPython keeps what the C compiler answers until the
    # question changes, so it has a mark of the definitions in it.
    _compilation_info_ = ExternalCompilationInfo(
        pre_include_bits=(
            eci.pre_include_bits + ('/* definitions 2fc8a88a4ebae31 */',)),
        includes=eci.includes, include_dirs=eci.include_dirs,
        post_include_bits=eci.post_include_bits,
        compile_extra=eci.compile_extra + ('-w',))

    # names_python_enumerators.h:5: enum npe_kind;
    None_ = rffi_platform.ConstantInteger('None')
    True_ = rffi_platform.ConstantInteger('True')
    False_ = rffi_platform.ConstantInteger('False')
    print_ = rffi_platform.ConstantInteger('print')
    lambda_ = rffi_platform.ConstantInteger('lambda')
    self_ = rffi_platform.ConstantInteger('self')
    eci_ = rffi_platform.ConstantInteger('eci')
    external_ = rffi_platform.ConstantInteger('external')
    rffi_ = rffi_platform.ConstantInteger('rffi')
    # names_python_enumerators.h:6: enum {...};
    INT = rffi_platform.ConstantInteger('INT')
    SIZE_T = rffi_platform.ConstantInteger('SIZE_T')
    CCHARP = rffi_platform.ConstantInteger('CCHARP')
    c_npe_use_ = rffi_platform.ConstantInteger('c_npe_use')
    npe_last = rffi_platform.ConstantInteger('npe_last')
    # names_python_enumerators.h:7: #define str 7
    str_ = rffi_platform.DefinedConstantInteger('str')
    # names_python_enumerators.h:8: #define exec 8
    exec_ = rffi_platform.DefinedConstantInteger('exec')
    # names_python_enumerators.h:9: #define lltype 9
    lltype_ = rffi_platform.DefinedConstantInteger('lltype')
    # names_python_enumerators.h:10: #define from "from"
    from_ = rffi_platform.DefinedConstantString('from')
    # names_python_enumerators.h:11: #define __doc__ 10
    __doc___ = rffi_platform.DefinedConstantInteger('__doc__')
    # names_python_enumerators.h:13: #define NPE_RECORD 11
    NPE_RECORD_ = rffi_platform.DefinedConstantInteger('NPE_RECORD')
    # names_python_enumerators.h:14: #define NPE_RECORDP 12
    NPE_RECORDP_ = rffi_platform.DefinedConstantInteger('NPE_RECORDP')

for _name, _value in rffi_platform.configure(CConfig).items():
    globals()[_name] = _value

# ------------------------------------------------------------ types

# names_python_enumerators.h:5: enum npe_kind;
npe_kind = rffi.INT
# names_python_enumerators.h:12: struct npe_record;
NPE_RECORD = rffi.CStruct('npe_record',
    ('x', rffi.INT),
    hints={'eci': eci})
NPE_RECORDP = lltype.Ptr(NPE_RECORD)

# ------------------------------------------------------------ functions

# names_python_enumerators.h:16: int npe_use(enum npe_kind kind);
c_npe_use = external('npe_use', [npe_kind], rffi.INT)
# names_python_enumerators.h:17: int npe_take(const struct npe_record *r);
c_npe_take = external('npe_take', [NPE_RECORDP], rffi.INT)

# ------------------------------------------------------------ conversions

# To the exact type of a member, an item, a callback's result.
cast = rffi.cast
ARRAYP = rffi.CArrayPtr
INT_ = rffi.INT

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
