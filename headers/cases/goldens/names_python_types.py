"""RPython bindings of names_python_types.h.

Made by rffi-import 0.1.0 with:
    rffi-import names_python_types.h -l names_python_types -L lib -o names_python_types.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.rtyper.tool import rffi_platform
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['names_python_types.h'],
    include_dirs=[_HERE],
    libraries=['names_python_types'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ constants

class CConfig:
    # The headers are enough. RPython keeps what the C compiler answers until the
    # question changes, so it has a mark of the definitions in it.
    _compilation_info_ = ExternalCompilationInfo(
        pre_include_bits=(
            eci.pre_include_bits + ('/* definitions 13e2406f7b65111d */',)),
        includes=eci.includes, include_dirs=eci.include_dirs,
        post_include_bits=eci.post_include_bits,
        compile_extra=eci.compile_extra + ('-w',))

    # names_python_types.h:8: typedef enum {...} is;
    pass_ = rffi_platform.ConstantInteger('pass')
    yield_ = rffi_platform.ConstantInteger('yield')
    global_ = rffi_platform.ConstantInteger('global')

for _name, _value in rffi_platform.configure(CConfig).items():
    globals()[_name] = _value

# ------------------------------------------------------------ types

# names_python_types.h:5: typedef int lambda;
lambda_ = rffi.INT
# names_python_types.h:5: typedef int print;
print_ = rffi.INT
# names_python_types.h:5: typedef int from;
from_ = rffi.INT
# names_python_types.h:5: typedef int None;
None_ = rffi.INT
# names_python_types.h:5: typedef int exec;
exec_ = rffi.INT
# names_python_types.h:5: typedef int str;
str_ = rffi.INT
# names_python_types.h:5: typedef int len;
len_ = rffi.INT
# names_python_types.h:5: typedef int object;
object_ = rffi.INT
# names_python_types.h:5: typedef int list;
list_ = rffi.INT
# names_python_types.h:5: typedef int self;
self_ = rffi.INT
# names_python_types.h:5: typedef int class;
class_ = rffi.INT
# names_python_types.h:6: typedef struct {...} dict;
DICT = rffi.CStruct('dict',
    ('x', rffi.INT),
    hints={'eci': eci, 'typedef': True})
DICTP = lltype.Ptr(DICT)
# names_python_types.h:7: typedef double (*import)(double);
IMPORT = rffi.CCallback([rffi.DOUBLE], rffi.DOUBLE)
# names_python_types.h:8: typedef enum {...} is;
is_ = rffi.UINT
# names_python_types.h:9: struct def;
DEF = rffi.CStruct('def',
    ('from', lambda_),
    ('None', str_),
    hints={'eci': eci})
DEFP = lltype.Ptr(DEF)
# names_python_types.h:10: struct None;
NONE = rffi.CStruct('None',
    ('len', rffi.INT),
    hints={'eci': eci})
NONEP = lltype.Ptr(NONE)

# ------------------------------------------------------------ functions

# names_python_types.h:12: None npt_call(lambda a, print b, str c);
c_npt_call = external('npt_call', [lambda_, print_, str_], None_)
# names_python_types.h:13: int npt_record(struct def *d, dict *e);
c_npt_record = external('npt_record', [DEFP, DICTP], rffi.INT)
# names_python_types.h:14: double npt_import(import f, is i);
c_npt_import = external('npt_import', [IMPORT, is_], rffi.DOUBLE)
# names_python_types.h:15: len npt_len(object o, list l, self s, class c);
c_npt_len = external('npt_len', [object_, list_, self_, class_], len_)

# ------------------------------------------------------------ conversions

# To the exact type of a member, an item, a callback's result.
cast = rffi.cast
ARRAYP = rffi.CArrayPtr
INT = rffi.INT
DOUBLE = rffi.DOUBLE

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
#         return cast(rffi.DOUBLE, 0)
#     called._errorcode_ = cast(rffi.DOUBLE, -1)

# ------------------------------------------------------------ not bound

# 1 macro: include-guard: it only keeps its header from being read twice
