"""RPython bindings of docs_hostile.h.

Made by rffi-import 0.1.0 with:
    rffi-import docs_hostile.h --docs -o docs_hostile.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.rtyper.tool import rffi_platform
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['docs_hostile.h'],
    include_dirs=[_HERE])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ constants

class CConfig:
    # The headers are enough. RPython keeps what the C compiler answers until the
    # question changes, so it has a mark of the definitions in it.
    _compilation_info_ = ExternalCompilationInfo(
        pre_include_bits=(
            eci.pre_include_bits + ('/* definitions 935e9cac9ffde5ef */',)),
        includes=eci.includes, include_dirs=eci.include_dirs,
        post_include_bits=eci.post_include_bits,
        compile_extra=eci.compile_extra + ('-w',))

    # docs_hostile.h:21: #define DH_ESCAPES 1
    # pwned = 6 \n""" \N{DIGIT ONE} \x41 \u0041 %s %(name)s {0}
    DH_ESCAPES = rffi_platform.DefinedConstantInteger('DH_ESCAPES')

for _name, _value in rffi_platform.configure(CConfig).items():
    globals()[_name] = _value

# ------------------------------------------------------------ types

# docs_hostile.h:23: struct dh_members;
DH_MEMBERS = rffi.CStruct('dh_members',
    # '), ('injected', rffi.INT
    ('first', rffi.INT),
    # # coding: utf-7 \
    ('second', rffi.INT),
    hints={'eci': eci})
DH_MEMBERSP = lltype.Ptr(DH_MEMBERS)

# ------------------------------------------------------------ functions

# docs_hostile.h:6: int dh_quotes(const char *text);
c_dh_quotes = external('dh_quotes', [rffi.CCHARP], rffi.INT)
# docs_hostile.h:10: int dh_continued(void);
c_dh_continued = external('dh_continued', [], rffi.INT)
# docs_hostile.h:13: int dh_characters(const char *text);
c_dh_characters = external('dh_characters', [rffi.CCHARP], rffi.INT)
# docs_hostile.h:29: int dh_empty(void);
c_dh_empty = external('dh_empty', [], rffi.INT)
# docs_hostile.h:31: int dh_more_empty(void);
c_dh_more_empty = external('dh_more_empty', [], rffi.INT)
# docs_hostile.h:37: int dh_commands(void);
#
# returns: \ @
c_dh_commands = external('dh_commands', [], rffi.INT)

# ------------------------------------------------------------ helpers

def _refuse_nul(text):
    # C would take the text for ended there.
    if text is not None and '\x00' in text:
        raise ValueError('NUL inside of a string for C')

def dh_quotes(text):
    """int dh_quotes(const char *text)

    \"\"\"; import os; pwned = 1; \"\"\" '''; pwned = 2; ''' \\\"\"\" \\\"\"\"
    ends in a backslash \\

    text: str, None for NULL; no NUL inside [type]
    """
    _refuse_nul(text)
    return c_dh_quotes(text)

def dh_characters(text):
    """int dh_characters(const char *text)

    Gr\\xfc\\xdfe, \\u{4f60}\\u{597d}, \\u{202e}gnp.exe\\u{202c}, \\u{200b},
    \\x07 bell, \\x1b[31mred\\x1b[0m, pwned = 4 , pwned = 5

    text: str, None for NULL; no NUL inside [type]
    """
    _refuse_nul(text)
    return c_dh_characters(text)

# ------------------------------------------------------------ conversions

# To the exact type of a member, an item, a callback's result.
cast = rffi.cast
ARRAYP = rffi.CArrayPtr
INT = rffi.INT
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
