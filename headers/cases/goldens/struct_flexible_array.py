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

# What RPython cannot say is said in C: (prototype, body).
_SHIMS = [
    ('char *rffi_addr_fam_text_text(struct fam_text *p)',
     'return (char *)((char *)p + __builtin_offsetof(struct fam_text, text));'),
    ('struct fam_item *rffi_addr_fam_list_items(struct fam_list *p)',
     'return (struct fam_item *)((char *)p + __builtin_offsetof(struct fam_list, items));'),
    ('char *rffi_addr_fam_early_rest(struct fam_early *p)',
     'return (char *)((char *)p + __builtin_offsetof(struct fam_early, rest));'),
    ('const char **rffi_addr_fam_pointers_names(struct fam_pointers *p)',
     'return (const char **)((char *)p + __builtin_offsetof(struct fam_pointers, names));'),
]
shim_eci = eci.merge(ExternalCompilationInfo(
    post_include_bits=['RPY_EXTERN %s;' % prototype for prototype, _ in _SHIMS],
    separate_module_sources=['\n'.join(['%s { %s }' % shim for shim in _SHIMS])]))

def shim(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=shim_eci, **kwds)

# ------------------------------------------------------------ types

# struct_flexible_array.h:5: struct fam_text;
# text: c_addr_fam_text_text(p)
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
# items: c_addr_fam_list_items(p)
FAM_LIST = rffi.CStruct('fam_list',
    ('count', rffi.UINT),
    ('_filler4', rffi.UINT),    # stands for what RPython cannot say
    hints={'eci': eci})
FAM_LISTP = lltype.Ptr(FAM_LIST)
# struct_flexible_array.h:8: struct fam_early;
# rest: c_addr_fam_early_rest(p)
FAM_EARLY = rffi.CStruct('fam_early',
    ('a', rffi.LONG),
    ('flag', rffi.CHAR),
    hints={'eci': eci})
FAM_EARLYP = lltype.Ptr(FAM_EARLY)
# struct_flexible_array.h:9: struct fam_pointers;
# names: c_addr_fam_pointers_names(p)
FAM_POINTERS = rffi.CStruct('fam_pointers',
    ('n', rffi.INT),
    ('_filler4', rffi.UINT),    # stands for what RPython cannot say
    hints={'eci': eci})
FAM_POINTERSP = lltype.Ptr(FAM_POINTERS)

# ------------------------------------------------------------ functions

# struct_flexible_array.h:5: struct fam_text { char text[]; };
c_addr_fam_text_text = shim(
    'rffi_addr_fam_text_text', [FAM_TEXTP], rffi.CCHARP, sandboxsafe=True)
# struct_flexible_array.h:7: struct fam_list { struct fam_item items[]; };
c_addr_fam_list_items = shim(
    'rffi_addr_fam_list_items',
    [FAM_LISTP],
    rffi.CArrayPtr(FAM_ITEM),
    sandboxsafe=True)
# struct_flexible_array.h:8: struct fam_early { char rest[]; };
c_addr_fam_early_rest = shim(
    'rffi_addr_fam_early_rest', [FAM_EARLYP], rffi.CCHARP, sandboxsafe=True)
# struct_flexible_array.h:9: struct fam_pointers { const char *names[]; };
c_addr_fam_pointers_names = shim(
    'rffi_addr_fam_pointers_names',
    [FAM_POINTERSP],
    rffi.CArrayPtr(rffi.CONST_CCHARP),
    sandboxsafe=True)
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
