"""RPython bindings of struct_opaque.h.

Made by rffi-import 0.1.0 with:
    rffi-import struct_opaque.h -l struct_opaque -L lib -o struct_opaque.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['struct_opaque.h'],
    include_dirs=[_HERE],
    libraries=['struct_opaque'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ types

# struct_opaque.h:5: typedef struct counter counter_t;
COUNTER_TP = rffi.COpaquePtr('counter_t')
# struct_opaque.h:7: struct cursor_impl;
CURSOR_IMPLP = rffi.COpaquePtr('struct cursor_impl')
# struct_opaque.h:7: typedef struct cursor_impl *cursor;
CURSOR = CURSOR_IMPLP
# struct_opaque.h:8: typedef const struct counter *const_counter;
CONST_COUNTER = COUNTER_TP
# struct_opaque.h:9: typedef struct never_seen never_seen;
NEVER_SEENP = rffi.COpaquePtr('never_seen')
# struct_opaque.h:10: typedef union opaque_union opaque_union;
OPAQUE_UNIONP = rffi.COpaquePtr('opaque_union')
# struct_opaque.h:23: struct counter_owner;
COUNTER_OWNER = rffi.CStruct('counter_owner',
    ('counter', COUNTER_TP),
    ('cursor', CURSOR),
    ('list', rffi.CFixedArray(NEVER_SEENP, 2)),
    hints={'eci': eci})
COUNTER_OWNERP = lltype.Ptr(COUNTER_OWNER)

# ------------------------------------------------------------ functions

# struct_opaque.h:12: struct counter *counter_new(int start);
c_counter_new = external('counter_new', [rffi.INT], COUNTER_TP)
# struct_opaque.h:13: counter_t *counter_same(counter_t *c);
c_counter_same = external('counter_same', [COUNTER_TP], COUNTER_TP)
# struct_opaque.h:14: int counter_next(struct counter *c);
c_counter_next = external('counter_next', [COUNTER_TP], rffi.INT)
# struct_opaque.h:15: int counter_peek(const_counter c);
c_counter_peek = external('counter_peek', [CONST_COUNTER], rffi.INT)
# struct_opaque.h:16: void counter_free(counter_t *c);
c_counter_free = external('counter_free', [COUNTER_TP], lltype.Void)
# struct_opaque.h:17: int counter_open(struct counter **out, int start);
c_counter_open = external(
    'counter_open', [rffi.CArrayPtr(COUNTER_TP), rffi.INT], rffi.INT)
# struct_opaque.h:18: cursor cursor_begin(const counter_t *c);
c_cursor_begin = external('cursor_begin', [COUNTER_TP], CURSOR)
# struct_opaque.h:19: int cursor_step(cursor c);
c_cursor_step = external('cursor_step', [CURSOR], rffi.INT)
# struct_opaque.h:20: void cursor_end(cursor *c);
c_cursor_end = external('cursor_end', [rffi.CArrayPtr(CURSOR)], lltype.Void)
# struct_opaque.h:21: int opaque_take(never_seen *n, opaque_union *u, struct
#     {...} *p);
# a pointer to a type without a name is void *
c_opaque_take = external(
    'opaque_take', [NEVER_SEENP, OPAQUE_UNIONP, rffi.VOIDP], rffi.INT)

# ------------------------------------------------------------ not bound

# 1 macro: include-guard: it only keeps its header from being read twice
# unnamed-type: give the type a tag or a typedef in the header
#
# struct_opaque.h:21: struct: unnamed-type: the type has no name that C could spell
