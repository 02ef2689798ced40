"""RPython bindings of struct_nested.h.

Made by rffi-import 0.1.0 with:
    rffi-import struct_nested.h -l struct_nested -L lib -o struct_nested.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['struct_nested.h'],
    include_dirs=[_HERE],
    post_include_bits=['typedef __typeof__((*(struct nest *)0).pair) rffi_nest__pair;',
                       'typedef __typeof__((*(struct nest *)0).items[0]) rffi_nest__items;',
                       'typedef __typeof__((*(*(struct nest *)0).link)) rffi_nest__link;',
                       'typedef __typeof__((*(struct nest *)0).number) rffi_nest__number;'],
    libraries=['struct_nested'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ types

# struct_nested.h:5: struct inner;
INNER = rffi.CStruct('inner',
    ('a', rffi.SHORT),
    ('b', rffi.DOUBLE),
    hints={'eci': eci})
INNERP = lltype.Ptr(INNER)
# struct_nested.h:9: struct defined_here;
DEFINED_HERE = rffi.CStruct('defined_here',
    ('x', rffi.INT),
    hints={'eci': eci})
DEFINED_HEREP = lltype.Ptr(DEFINED_HERE)
# struct_nested.h:10: struct {...} rffi_nest__pair;
NEST__PAIR = rffi.CStruct('rffi_nest__pair',
    ('left', rffi.INT),
    ('right', rffi.INT),
    hints={'eci': eci, 'typedef': True})
NEST__PAIRP = lltype.Ptr(NEST__PAIR)
# struct_nested.h:11: struct {...} rffi_nest__items;
NEST__ITEMS = rffi.CStruct('rffi_nest__items',
    ('tag', rffi.CHAR),
    ('value', rffi.INT),
    hints={'eci': eci, 'typedef': True})
NEST__ITEMSP = lltype.Ptr(NEST__ITEMS)
# struct_nested.h:7: struct {...} items[2];
# to be cast to a pointer to its items
NEST__ITEMS_ = rffi.CStruct('__typeof__(((struct nest *)0)->items)',
    ('_items', rffi.CFixedArray(rffi.UINT, 4)),
    hints={'eci': eci, 'typedef': True})
NEST__ITEMS_P = lltype.Ptr(NEST__ITEMS_)
# struct_nested.h:12: struct {...} rffi_nest__link;
NEST__LINK = rffi.CStruct('rffi_nest__link',
    ('target', rffi.INT),
    hints={'eci': eci, 'typedef': True})
NEST__LINKP = lltype.Ptr(NEST__LINK)
# struct_nested.h:13: union {...} rffi_nest__number;
NEST__NUMBER = rffi.CStruct('rffi_nest__number',
    ('i', rffi.INT),
    ('f', rffi.FLOAT),
    hints={'eci': eci, 'typedef': True, 'union': True})
NEST__NUMBERP = lltype.Ptr(NEST__NUMBER)
# struct_nested.h:7: struct nest;
NEST = rffi.CStruct('nest',
    ('first', INNER),
    ('second', DEFINED_HERE),
    ('pair', NEST__PAIR),
    ('items', NEST__ITEMS_),
    ('link', NEST__LINKP),
    ('number', NEST__NUMBER),
    ('far', INNERP),
    hints={'eci': eci})
NESTP = lltype.Ptr(NEST)

# ------------------------------------------------------------ functions

# struct_nested.h:17: void nest_fill(struct nest *n);
c_nest_fill = external('nest_fill', [NESTP], lltype.Void)
# struct_nested.h:18: int nest_sum(const struct nest *n);
c_nest_sum = external('nest_sum', [NESTP], rffi.INT)
# struct_nested.h:19: int nest_defined(const struct defined_here *d);
c_nest_defined = external('nest_defined', [DEFINED_HEREP], rffi.INT)

# ------------------------------------------------------------ not bound

# 1 macro: include-guard: it only keeps its header from being read twice
