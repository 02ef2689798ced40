"""RPython bindings of struct_tag_and_function.h.

Made by rffi-import 0.1.0 with:
    rffi-import struct_tag_and_function.h -l struct_tag_and_function -L lib -o struct_tag_and_function.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.rtyper.tool import rffi_platform
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['struct_tag_and_function.h'],
    include_dirs=[_HERE],
    libraries=['struct_tag_and_function'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ constants

class CConfig:
    # The headers are enough. RPython keeps what the C compiler answers until the
    # question changes, so it has a mark of the definitions in it.
    _compilation_info_ = ExternalCompilationInfo(
        pre_include_bits=(
            eci.pre_include_bits + ('/* definitions abb732c29101235f */',)),
        includes=eci.includes, include_dirs=eci.include_dirs,
        post_include_bits=eci.post_include_bits,
        compile_extra=eci.compile_extra + ('-w',))

    # struct_tag_and_function.h:14: enum phase;
    PHASE_A = rffi_platform.ConstantInteger('PHASE_A')
    PHASE_B = rffi_platform.ConstantInteger('PHASE_B')

for _name, _value in rffi_platform.configure(CConfig).items():
    globals()[_name] = _value

# ------------------------------------------------------------ types

# struct_tag_and_function.h:5: struct status;
STATUS = rffi.CStruct('status',
    ('code', rffi.INT),
    ('size', rffi.LONG),
    hints={'eci': eci})
STATUSP = lltype.Ptr(STATUS)
# struct_tag_and_function.h:8: struct query;
QUERY = rffi.CStruct('query',
    ('n', rffi.INT),
    hints={'eci': eci})
QUERYP = lltype.Ptr(QUERY)
# struct_tag_and_function.h:11: union report;
REPORT = rffi.CStruct('report',
    ('i', rffi.INT),
    hints={'eci': eci, 'union': True})
REPORTP = lltype.Ptr(REPORT)
# struct_tag_and_function.h:14: enum phase;
phase = rffi.UINT

# ------------------------------------------------------------ functions

# struct_tag_and_function.h:6: int status(const char *path, struct status
#     *out);
c_status = external('status', [rffi.CCHARP, STATUSP], rffi.INT)
# struct_tag_and_function.h:9: struct query *query(int n);
c_query = external('query', [rffi.INT], QUERYP)
# struct_tag_and_function.h:12: void report(union report *report);
c_report = external('report', [REPORTP], lltype.Void)
# struct_tag_and_function.h:15: enum phase phase(enum phase phase);
c_phase = external('phase', [phase], phase)

# ------------------------------------------------------------ helpers

def _refuse_nul(text):
    # C would take the text for ended there.
    if text is not None and '\x00' in text:
        raise ValueError('NUL inside of a string for C')

def status(path, out):
    """int status(const char *path, struct status *out)

    path: str, None for NULL; no NUL inside [type]
    """
    _refuse_nul(path)
    return c_status(path, out)

# ------------------------------------------------------------ conversions

# To the exact type of a member, an item, a callback's result.
cast = rffi.cast
ARRAYP = rffi.CArrayPtr
INT = rffi.INT
LONG = rffi.LONG
CHAR = rffi.CHAR

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
