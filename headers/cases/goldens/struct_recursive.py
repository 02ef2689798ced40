"""RPython bindings of struct_recursive.h.

Made by rffi-import 0.1.0 with:
    rffi-import struct_recursive.h -l struct_recursive -L lib -o struct_recursive.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['struct_recursive.h'],
    include_dirs=[_HERE],
    libraries=['struct_recursive'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ types

LISTP = lltype.Ptr(lltype.ForwardReference())
# struct_recursive.h:5: struct list;
LIST = rffi.CStruct('list',
    ('value', rffi.INT),
    ('next', LISTP),
    hints={'eci': eci})
LISTP.TO.become(LIST)
TREEP = lltype.Ptr(lltype.ForwardReference())
# struct_recursive.h:7: typedef struct tree tree;
TREE = rffi.CStruct('tree',
    ('children', rffi.CFixedArray(TREEP, 2)),
    ('more', rffi.CArrayPtr(TREEP)),
    ('parent', TREEP),
    ('key', rffi.INT),
    hints={'eci': eci})
TREEP.TO.become(TREE)

# ------------------------------------------------------------ functions

# struct_recursive.h:9: int list_sum(const struct list *l);
c_list_sum = external('list_sum', [LISTP], rffi.INT)
# struct_recursive.h:10: struct list *list_reverse(struct list *l);
c_list_reverse = external('list_reverse', [LISTP], LISTP)
# struct_recursive.h:11: tree *tree_insert(tree *root, tree *node);
c_tree_insert = external('tree_insert', [TREEP, TREEP], TREEP)
# struct_recursive.h:12: int tree_depth(const tree *root);
c_tree_depth = external('tree_depth', [TREEP], rffi.INT)

# ------------------------------------------------------------ not bound

# 1 macro: include-guard: it only keeps its header from being read twice
