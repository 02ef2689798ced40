"""RPython bindings of docs.h.

Made by rffi-import 0.1.0 with:
    rffi-import docs.h -l docs -L lib --docs -o docs.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.rtyper.annlowlevel import llhelper
from rpython.rtyper.tool import rffi_platform
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['docs.h'],
    include_dirs=[_HERE],
    libraries=['docs'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# What RPython cannot say is said in C: (prototype, body).
_SHIMS = [
    ('unsigned int rffi_get_doc_point_flag(const doc_point *p)',
     'return p->flag;'),
    ('void rffi_set_doc_point_flag(doc_point *p, unsigned int v)',
     'p->flag = v;'),
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
            eci.pre_include_bits + ('/* definitions 34aa46417d1ce59 */',)),
        includes=eci.includes, include_dirs=eci.include_dirs,
        post_include_bits=eci.post_include_bits,
        compile_extra=eci.compile_extra + ('-w',))

    # docs.h:30: enum doc_colour;
    # the first
    DOC_RED = rffi_platform.ConstantInteger('DOC_RED')
    # Above GREEN.
    DOC_GREEN = rffi_platform.ConstantInteger('DOC_GREEN')
    # the last
    DOC_BLUE = rffi_platform.ConstantInteger('DOC_BLUE')
    # docs.h:9: #define DOC_LIMIT 10
    # the most there can be, "quoted"
    DOC_LIMIT = rffi_platform.DefinedConstantInteger('DOC_LIMIT')
    # docs.h:12: #define DOC_TEXT "/* no comment */"
    # Doxygen's own kind of line comment, in two lines.
    DOC_TEXT = rffi_platform.DefinedConstantString('DOC_TEXT')

for _name, _value in rffi_platform.configure(CConfig).items():
    globals()[_name] = _value

# ------------------------------------------------------------ types

# docs.h:19: typedef struct doc_point doc_point;
# flag: c_get_doc_point_flag(p), c_set_doc_point_flag(p, value)
#
# A point.
#
# In the plane.
DOC_POINT = rffi.CStruct('doc_point',
    # from the left
    ('x', rffi.INT),
    # from the top
    ('y', rffi.INT),
    # Plain, above.
    ('weight', rffi.DOUBLE),
    ('_filler16', rffi.ULONGLONG),    # stands for what RPython cannot say
    hints={'eci': eci})
DOC_POINTP = lltype.Ptr(DOC_POINT)
# docs.h:30: enum doc_colour;
#
# The colours.
doc_colour = rffi.UINT
# int in callbacks: rffi.INT is long on 32-bit machines.
C_INT = rffi.INT_real if rffi.INT is lltype.Signed else rffi.INT
# docs.h:38: typedef int (*doc_visit)(const char *, void *);
#
# What is called with each; data is yours.
DOC_VISIT = rffi.CCallback([rffi.CONST_CCHARP, rffi.VOIDP], C_INT)
# docs.h:40: struct doc_hidden;
DOC_HIDDENP = rffi.COpaquePtr('struct doc_hidden')

# ------------------------------------------------------------ functions

# docs.h:19: doc_point { unsigned int flag : 1; };
#
# a bit
c_get_doc_point_flag = shim(
    'rffi_get_doc_point_flag', [DOC_POINTP], rffi.UINT, sandboxsafe=True)
c_set_doc_point_flag = shim(
    'rffi_set_doc_point_flag',
    [DOC_POINTP, rffi.UINT],
    lltype.Void,
    sandboxsafe=True)
# docs.h:59: int doc_count(const char *text, char c);
c_doc_count = external('doc_count', [rffi.CCHARP, rffi.CHAR], rffi.INT)
# docs.h:68: int doc_move(doc_point *point, int by);
#
# moves a point
#
# point: what to move, see struct doc_point
# by: how far; at most DOC_LIMIT
#
# Return: the new x of the point.
c_doc_move = external('doc_move', [DOC_POINTP, rffi.INT], rffi.INT)
# docs.h:70: int doc_below(int value);
#
# doc_below() has its comment below, as zlib's functions have:
#
# - twice the value,
# - if it is not negative.
c_doc_below = external('doc_below', [rffi.INT], rffi.INT)
# docs.h:81: int doc_annotated(void);
#
# Right above, but for a macro.
c_doc_annotated = external('doc_annotated', [], rffi.INT)
# docs.h:85: int doc_plain(int first);
#
# behind
c_doc_plain = external('doc_plain', [rffi.INT], rffi.INT)

# ------------------------------------------------------------ variables

# docs.h:43: extern int doc_calls;
#
# How many calls there were.
get_doc_calls, set_doc_calls = rffi.CExternVariable(
    rffi.INT,
    'doc_calls',
    eci,
    c_type='int',
    sandboxsafe=True,
    declare_as_extern=False)

# ------------------------------------------------------------ helpers

def _refuse_nul(text):
    # C would take the text for ended there.
    if text is not None and '\x00' in text:
        raise ValueError('NUL inside of a string for C')

def doc_count(text, c):
    """int doc_count(const char *text, char c)

    Counts the bytes of a text that are c. This sentence goes on beyond the
    width of what is emitted, to be wrapped.

    text [in]: where to look, which may be NULL
    c: the byte
    returns: how many, or 0
    note: Not UTF-8.

        if (doc_count(text, 'a') > 1)
            puts(\"many\");

    text: str, None for NULL; no NUL inside [type]
    """
    _refuse_nul(text)
    return c_doc_count(text, c)
doc_count._annspecialcase_ = 'specialize:ll'

# ------------------------------------------------------------ conversions

# To the exact type of a member, an item, a callback's result.
cast = rffi.cast
ARRAYP = rffi.CArrayPtr
INT = rffi.INT
DOUBLE = rffi.DOUBLE
CONST_CCHARP = rffi.CONST_CCHARP
CHAR = rffi.CHAR
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

# ------------------------------------------------------------ callbacks

# C calls functions of RPython's that are constants. One gives exactly the
# type of the callback's result; to C an exception is its _errorcode_, or 0:
#     def called(a1, a2):
#         ...
#         return cast(C_INT, 0)
#     called._errorcode_ = cast(C_INT, -1)

def callback(P, function):
    """The constant function as a P, where it is no parameter."""
    return llhelper(P, rffi._make_wrapper_for(P, function, None, True))
callback._annspecialcase_ = 'specialize:arg(0, 1)'

# ------------------------------------------------------------ not bound

# 1 macro: empty-macro: it stands for nothing
# 1 macro: include-guard: it only keeps its header from being read twice
