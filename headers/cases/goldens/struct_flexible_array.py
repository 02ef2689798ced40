"""RPython bindings of struct_flexible_array.h.

Made by rffi-import 0.1.0 with:
    rffi-import struct_flexible_array.h -l struct_flexible_array -L lib -o struct_flexible_array.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['struct_flexible_array.h'],
    include_dirs=[_HERE],
    libraries=['struct_flexible_array'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ types

# struct_flexible_array.h:5: struct fam_text;
# text: the length of the array is not part of the type
FAM_TEXT = rffi.CStruct('fam_text',
    ('length', rffi.INT),
    hints={'eci': eci})
FAM_TEXTP = lltype.Ptr(FAM_TEXT)
# struct_flexible_array.h:6: struct fam_item;
FAM_ITEM = rffi.CStruct('fam_item',
    ('id', rffi.SHORT),
    ('value', rffi.DOUBLE),
    hints={'eci': eci})
FAM_ITEMP = lltype.Ptr(FAM_ITEM)
# struct_flexible_array.h:7: struct fam_list;
# items: the length of the array is not part of the type
FAM_LIST = rffi.CStruct('fam_list',
    ('count', rffi.UINT),
    ('_filler4', rffi.UINT),    # stands for what RPython cannot say
    hints={'eci': eci})
FAM_LISTP = lltype.Ptr(FAM_LIST)
# struct_flexible_array.h:8: struct fam_early;
# rest: the length of the array is not part of the type
FAM_EARLY = rffi.CStruct('fam_early',
    ('a', rffi.LONG),
    ('flag', rffi.CHAR),
    hints={'eci': eci})
FAM_EARLYP = lltype.Ptr(FAM_EARLY)
# struct_flexible_array.h:9: struct fam_pointers;
# names: the length of the array is not part of the type
FAM_POINTERS = rffi.CStruct('fam_pointers',
    ('n', rffi.INT),
    ('_filler4', rffi.UINT),    # stands for what RPython cannot say
    hints={'eci': eci})
FAM_POINTERSP = lltype.Ptr(FAM_POINTERS)

# ------------------------------------------------------------ functions

# struct_flexible_array.h:11: struct fam_text *fam_text_new(const char *text);
c_fam_text_new = external('fam_text_new', [rffi.CCHARP], FAM_TEXTP)
# struct_flexible_array.h:12: int fam_text_length(const struct fam_text *t);
c_fam_text_length = external('fam_text_length', [FAM_TEXTP], rffi.INT)
# struct_flexible_array.h:13: struct fam_list *fam_list_new(unsigned int
#     count);
c_fam_list_new = external('fam_list_new', [rffi.UINT], FAM_LISTP)
# struct_flexible_array.h:14: double fam_list_sum(const struct fam_list
#     *list);
c_fam_list_sum = external('fam_list_sum', [FAM_LISTP], rffi.DOUBLE)
# struct_flexible_array.h:15: void fam_free(void *p);
c_fam_free = external('fam_free', [rffi.VOIDP], lltype.Void)
# struct_flexible_array.h:16: struct fam_early *fam_early_new(void);
c_fam_early_new = external('fam_early_new', [], FAM_EARLYP)
# struct_flexible_array.h:17: int fam_pointers_n(const struct fam_pointers
#     *p);
c_fam_pointers_n = external('fam_pointers_n', [FAM_POINTERSP], rffi.INT)

# ------------------------------------------------------------ not bound

# 1 macro: include-guard: it only keeps its header from being read twice
# flexible-array: allocate more than the record and cast a pointer to its end
#
# struct_flexible_array.h:5: struct fam_text.text: flexible-array: the length of the array is not part of the type
# struct_flexible_array.h:7: struct fam_list.items: flexible-array: the length of the array is not part of the type
# struct_flexible_array.h:8: struct fam_early.rest: flexible-array: the length of the array is not part of the type
# struct_flexible_array.h:9: struct fam_pointers.names: flexible-array: the length of the array is not part of the type
