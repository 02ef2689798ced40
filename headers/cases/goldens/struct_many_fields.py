"""RPython bindings of struct_many_fields.h.

Made by rffi-import 0.1.0 with:
    rffi-import struct_many_fields.h -l struct_many_fields -L lib -o struct_many_fields.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['struct_many_fields.h'],
    include_dirs=[_HERE],
    libraries=['struct_many_fields'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ types

# struct_many_fields.h:11: struct many_fields;
MANY_FIELDS = rffi.CStruct('many_fields',
    ('f100', rffi.INT),
    ('f101', rffi.INT),
    ('f102', rffi.INT),
    ('f103', rffi.INT),
    ('f104', rffi.INT),
    ('f105', rffi.INT),
    ('f106', rffi.INT),
    ('f107', rffi.INT),
    ('f108', rffi.INT),
    ('f109', rffi.INT),
    ('f110', rffi.INT),
    ('f111', rffi.INT),
    ('f112', rffi.INT),
    ('f113', rffi.INT),
    ('f114', rffi.INT),
    ('f115', rffi.INT),
    ('f116', rffi.INT),
    ('f117', rffi.INT),
    ('f118', rffi.INT),
    ('f119', rffi.INT),
    ('f120', rffi.INT),
    ('f121', rffi.INT),
    ('f122', rffi.INT),
    ('f123', rffi.INT),
    ('f124', rffi.INT),
    ('f125', rffi.INT),
    ('f126', rffi.INT),
    ('f127', rffi.INT),
    ('f128', rffi.INT),
    ('f129', rffi.INT),
    ('f130', rffi.INT),
    ('f131', rffi.INT),
    ('f132', rffi.INT),
    ('f133', rffi.INT),
    ('f134', rffi.INT),
    ('f135', rffi.INT),
    ('f136', rffi.INT),
    ('f137', rffi.INT),
    ('f138', rffi.INT),
    ('f139', rffi.INT),
    ('f140', rffi.INT),
    ('f141', rffi.INT),
    ('f142', rffi.INT),
    ('f143', rffi.INT),
    ('f144', rffi.INT),
    ('f145', rffi.INT),
    ('f146', rffi.INT),
    ('f147', rffi.INT),
    ('f148', rffi.INT),
    ('f149', rffi.INT),
    ('f150', rffi.INT),
    ('f151', rffi.INT),
    ('f152', rffi.INT),
    ('f153', rffi.INT),
    ('f154', rffi.INT),
    ('f155', rffi.INT),
    ('f156', rffi.INT),
    ('f157', rffi.INT),
    ('f158', rffi.INT),
    ('f159', rffi.INT),
    ('f160', rffi.INT),
    ('f161', rffi.INT),
    ('f162', rffi.INT),
    ('f163', rffi.INT),
    ('f164', rffi.INT),
    ('f165', rffi.INT),
    ('f166', rffi.INT),
    ('f167', rffi.INT),
    ('f168', rffi.INT),
    ('f169', rffi.INT),
    ('f170', rffi.INT),
    ('f171', rffi.INT),
    ('f172', rffi.INT),
    ('f173', rffi.INT),
    ('f174', rffi.INT),
    ('f175', rffi.INT),
    ('f176', rffi.INT),
    ('f177', rffi.INT),
    ('f178', rffi.INT),
    ('f179', rffi.INT),
    ('f180', rffi.INT),
    ('f181', rffi.INT),
    ('f182', rffi.INT),
    ('f183', rffi.INT),
    ('f184', rffi.INT),
    ('f185', rffi.INT),
    ('f186', rffi.INT),
    ('f187', rffi.INT),
    ('f188', rffi.INT),
    ('f189', rffi.INT),
    ('f190', rffi.INT),
    ('f191', rffi.INT),
    ('f192', rffi.INT),
    ('f193', rffi.INT),
    ('f194', rffi.INT),
    ('f195', rffi.INT),
    ('f196', rffi.INT),
    ('f197', rffi.INT),
    ('f198', rffi.INT),
    ('f199', rffi.INT),
    ('f200', rffi.INT),
    ('f201', rffi.INT),
    ('f202', rffi.INT),
    ('f203', rffi.INT),
    ('f204', rffi.INT),
    ('f205', rffi.INT),
    ('f206', rffi.INT),
    ('f207', rffi.INT),
    ('f208', rffi.INT),
    ('f209', rffi.INT),
    ('f210', rffi.INT),
    ('f211', rffi.INT),
    ('f212', rffi.INT),
    ('f213', rffi.INT),
    ('f214', rffi.INT),
    ('f215', rffi.INT),
    ('f216', rffi.INT),
    ('f217', rffi.INT),
    ('f218', rffi.INT),
    ('f219', rffi.INT),
    ('f220', rffi.INT),
    ('f221', rffi.INT),
    ('f222', rffi.INT),
    ('f223', rffi.INT),
    ('f224', rffi.INT),
    ('f225', rffi.INT),
    ('f226', rffi.INT),
    ('f227', rffi.INT),
    ('f228', rffi.INT),
    ('f229', rffi.INT),
    ('f230', rffi.INT),
    ('f231', rffi.INT),
    ('f232', rffi.INT),
    ('f233', rffi.INT),
    ('f234', rffi.INT),
    ('f235', rffi.INT),
    ('f236', rffi.INT),
    ('f237', rffi.INT),
    ('f238', rffi.INT),
    ('f239', rffi.INT),
    ('f240', rffi.INT),
    ('f241', rffi.INT),
    ('f242', rffi.INT),
    ('f243', rffi.INT),
    ('f244', rffi.INT),
    ('f245', rffi.INT),
    ('f246', rffi.INT),
    ('f247', rffi.INT),
    ('f248', rffi.INT),
    ('f249', rffi.INT),
    ('f250', rffi.INT),
    ('f251', rffi.INT),
    ('f252', rffi.INT),
    ('f253', rffi.INT),
    ('f254', rffi.INT),
    ('f255', rffi.INT),
    ('f256', rffi.INT),
    ('f257', rffi.INT),
    ('f258', rffi.INT),
    ('f259', rffi.INT),
    ('f260', rffi.INT),
    ('f261', rffi.INT),
    ('f262', rffi.INT),
    ('f263', rffi.INT),
    ('f264', rffi.INT),
    ('f265', rffi.INT),
    ('f266', rffi.INT),
    ('f267', rffi.INT),
    ('f268', rffi.INT),
    ('f269', rffi.INT),
    ('f270', rffi.INT),
    ('f271', rffi.INT),
    ('f272', rffi.INT),
    ('f273', rffi.INT),
    ('f274', rffi.INT),
    ('f275', rffi.INT),
    ('f276', rffi.INT),
    ('f277', rffi.INT),
    ('f278', rffi.INT),
    ('f279', rffi.INT),
    ('f280', rffi.INT),
    ('f281', rffi.INT),
    ('f282', rffi.INT),
    ('f283', rffi.INT),
    ('f284', rffi.INT),
    ('f285', rffi.INT),
    ('f286', rffi.INT),
    ('f287', rffi.INT),
    ('f288', rffi.INT),
    ('f289', rffi.INT),
    ('f290', rffi.INT),
    ('f291', rffi.INT),
    ('f292', rffi.INT),
    ('f293', rffi.INT),
    ('f294', rffi.INT),
    ('f295', rffi.INT),
    ('f296', rffi.INT),
    ('f297', rffi.INT),
    ('f298', rffi.INT),
    ('f299', rffi.INT),
    hints={'eci': eci})
MANY_FIELDSP = lltype.Ptr(MANY_FIELDS)

# ------------------------------------------------------------ functions

# struct_many_fields.h:13: void many_fields_fill(struct many_fields *m);
c_many_fields_fill = external('many_fields_fill', [MANY_FIELDSP], lltype.Void)

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

# ------------------------------------------------------------ not bound

# 3 macros: function-like-macro: the header does not state the types of a
#     function-like macro
# 1 macro: include-guard: it only keeps its header from being read twice
