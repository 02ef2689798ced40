"""RPython bindings of destructors.h.

Made by rffi-import 0.1.0 with:
    rffi-import destructors.h -l destructors -L lib -o destructors.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['destructors.h'],
    include_dirs=[_HERE],
    libraries=['destructors'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ types

# destructors.h:5: struct dt_box;
DT_BOXP = rffi.COpaquePtr('struct dt_box')
# destructors.h:12: typedef struct dt_db dt_db;
DT_DBP = rffi.COpaquePtr('dt_db')
# destructors.h:17: typedef void *DT_Parser;
DT_PARSER = rffi.VOIDP
# destructors.h:21: struct dt_stream;
DT_STREAM = rffi.CStruct('dt_stream',
    ('state', rffi.INT),
    hints={'eci': eci})
DT_STREAMP = lltype.Ptr(DT_STREAM)
# destructors.h:26: struct dt_other;
DT_OTHERP = rffi.COpaquePtr('struct dt_other')

# ------------------------------------------------------------ functions

# destructors.h:6: struct dt_box *dt_box_new(int value);
# freed by c_dt_box_free
c_dt_box_new = external('dt_box_new', [rffi.INT], DT_BOXP)
# destructors.h:7: struct dt_box *dt_box_new_twice(int value);
# freed by c_dt_box_free
c_dt_box_new_twice = external('dt_box_new_twice', [rffi.INT], DT_BOXP)
# destructors.h:8: int dt_box_value(const struct dt_box *box);
c_dt_box_value = external('dt_box_value', [DT_BOXP], rffi.INT)
# destructors.h:9: void dt_box_free(struct dt_box *box);
c_dt_box_free = external('dt_box_free', [DT_BOXP], lltype.Void)
# destructors.h:10: int dt_alive(void);
c_dt_alive = external('dt_alive', [], rffi.INT)
# destructors.h:13: int dt_open(const char *name, dt_db **db);
# what db gets is freed by c_dt_close
c_dt_open = external(
    'dt_open', [rffi.CCHARP, rffi.CArrayPtr(DT_DBP)], rffi.INT)
# destructors.h:14: int dt_open_v2(const char *name, int flags, dt_db **db);
# what db gets is freed by c_dt_close
c_dt_open_v2 = external(
    'dt_open_v2', [rffi.CCHARP, rffi.INT, rffi.CArrayPtr(DT_DBP)], rffi.INT)
# destructors.h:15: int dt_close(dt_db *db);
c_dt_close = external('dt_close', [DT_DBP], rffi.INT)
# destructors.h:18: DT_Parser DT_ParserCreate(void);
# freed by c_DT_ParserFree
c_DT_ParserCreate = external('DT_ParserCreate', [], DT_PARSER)
# destructors.h:19: void DT_ParserFree(DT_Parser parser);
c_DT_ParserFree = external('DT_ParserFree', [DT_PARSER], lltype.Void)
# destructors.h:22: int dtStreamInit(struct dt_stream *stream);
# what it makes of stream is freed by c_dtStreamEnd
c_dtStreamInit = external('dtStreamInit', [DT_STREAMP], rffi.INT)
# destructors.h:23: int dtStreamEnd(struct dt_stream *stream);
c_dtStreamEnd = external('dtStreamEnd', [DT_STREAMP], rffi.INT)
# destructors.h:26: struct dt_other *dt_other_new(void);
c_dt_other_new = external('dt_other_new', [], DT_OTHERP)
# destructors.h:27: void dt_other_free(void *p);
c_dt_other_free = external('dt_other_free', [rffi.VOIDP], lltype.Void)
# destructors.h:28: void dt_others_free(struct dt_other *p);
c_dt_others_free = external('dt_others_free', [DT_OTHERP], lltype.Void)
# destructors.h:29: int dt_other_close(struct dt_other *p, int now);
c_dt_other_close = external('dt_other_close', [DT_OTHERP, rffi.INT], rffi.INT)

# ------------------------------------------------------------ helpers

def _refuse_nul(text):
    # C would take the text for ended there.
    if text is not None and '\x00' in text:
        raise ValueError('NUL inside of a string for C')

def dt_open(name, db):
    """int dt_open(const char *name, dt_db **db)

    name: str, None for NULL; no NUL inside [type]
    """
    _refuse_nul(name)
    return c_dt_open(name, db)

def dt_open_v2(name, flags, db):
    """int dt_open_v2(const char *name, int flags, dt_db **db)

    name: str, None for NULL; no NUL inside [type]
    """
    _refuse_nul(name)
    return c_dt_open_v2(name, flags, db)
dt_open_v2._annspecialcase_ = 'specialize:ll'

# ------------------------------------------------------------ conversions

# To the exact type of a member, an item, a callback's result.
cast = rffi.cast
ARRAYP = rffi.CArrayPtr
INT = rffi.INT
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

# ------------------------------------------------------------ not bound

# 1 macro: include-guard: it only keeps its header from being read twice
