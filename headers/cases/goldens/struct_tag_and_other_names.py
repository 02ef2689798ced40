"""RPython bindings of struct_tag_and_other_names.h.

Made by rffi-import 0.1.0 with:
    rffi-import struct_tag_and_other_names.h -l struct_tag_and_other_names -L lib -o struct_tag_and_other_names.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.rtyper.tool import rffi_platform
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['struct_tag_and_other_names.h'],
    include_dirs=[_HERE],
    libraries=['struct_tag_and_other_names'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# What RPython cannot say is said in C: (prototype, body).
_SHIMS = [
    ('struct setup *rffi_addr_setup(void)', 'return (struct setup *)&setup;'),
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
            eci.pre_include_bits + ('/* definitions 3dd80e1534ea189b */',)),
        includes=eci.includes, include_dirs=eci.include_dirs,
        post_include_bits=eci.post_include_bits,
        compile_extra=eci.compile_extra + ('-w',))

    # struct_tag_and_other_names.h:16: enum modes;
    mode = rffi_platform.ConstantInteger('mode')
    other_mode = rffi_platform.ConstantInteger('other_mode')

for _name, _value in rffi_platform.configure(CConfig).items():
    globals()[_name] = _value

# ------------------------------------------------------------ types

# struct_tag_and_other_names.h:5: struct setup;
SETUP = rffi.CStruct('setup',
    ('value', rffi.INT),
    hints={'eci': eci})
SETUPP = lltype.Ptr(SETUP)
# struct_tag_and_other_names.h:8: struct width;
WIDTH = rffi.CStruct('width',
    ('w', rffi.INT),
    hints={'eci': eci})
WIDTHP = lltype.Ptr(WIDTH)
# struct_tag_and_other_names.h:9: typedef int width;
width = rffi.INT
# struct_tag_and_other_names.h:11: typedef struct first second;
SECOND = rffi.CStruct('first',
    ('a', rffi.INT),
    hints={'eci': eci})
SECONDP = lltype.Ptr(SECOND)
# struct_tag_and_other_names.h:12: typedef struct second third;
THIRD = rffi.CStruct('second',
    ('b', rffi.INT),
    hints={'eci': eci})
THIRDP = lltype.Ptr(THIRD)
# struct_tag_and_other_names.h:15: struct mode;
MODE = rffi.CStruct('mode',
    ('m', rffi.INT),
    hints={'eci': eci})
MODEP = lltype.Ptr(MODE)
# struct_tag_and_other_names.h:16: enum modes;
modes = rffi.UINT
FIELDSP = lltype.Ptr(lltype.ForwardReference())
# struct_tag_and_other_names.h:17: struct fields;
FIELDS = rffi.CStruct('fields',
    ('fields', FIELDSP),
    hints={'eci': eci})
FIELDSP.TO.become(FIELDS)
# struct_tag_and_other_names.h:17: typedef struct fields *fields;
FIELDS_ = FIELDSP

# ------------------------------------------------------------ functions

# struct_tag_and_other_names.h:19: int ton_width(struct width *a, width b);
c_ton_width = external('ton_width', [WIDTHP, width], rffi.INT)
# struct_tag_and_other_names.h:20: int ton_swapped(struct second *a, second
#     *b, third *c);
c_ton_swapped = external('ton_swapped', [THIRDP, SECONDP, THIRDP], rffi.INT)
# struct_tag_and_other_names.h:21: int ton_mode(struct mode *mode);
c_ton_mode = external('ton_mode', [MODEP], rffi.INT)
# struct_tag_and_other_names.h:22: int ton_fields(fields fields);
c_ton_fields = external('ton_fields', [FIELDS_], rffi.INT)
# struct_tag_and_other_names.h:23: int ton_setup(const struct setup *setup);
c_ton_setup = external('ton_setup', [SETUPP], rffi.INT)

# ------------------------------------------------------------ variables

# struct_tag_and_other_names.h:6: extern struct setup setup;
addr_setup = shim('rffi_addr_setup', [], SETUPP, sandboxsafe=True)

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

# 1 macro: include-guard: it only keeps its header from being read twice
