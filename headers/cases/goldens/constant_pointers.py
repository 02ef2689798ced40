"""RPython bindings of constant_pointers.h.

Made by rffi-import 0.1.0 with:
    rffi-import constant_pointers.h -l constant_pointers -L lib -o constant_pointers.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['constant_pointers.h'],
    include_dirs=[_HERE],
    libraries=['constant_pointers'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ types

# constant_pointers.h:5: struct cp_item;
CP_ITEM = rffi.CStruct('cp_item',
    ('x', rffi.INT),
    hints={'eci': eci})
CP_ITEMP = lltype.Ptr(CP_ITEM)
# constant_pointers.h:6: typedef void (*cp_destructor)(void *);
CP_DESTRUCTOR = rffi.CCallback([rffi.VOIDP], lltype.Void)
# constant_pointers.h:7: typedef struct cp_item *cp_handle;
CP_HANDLE = CP_ITEMP

# ------------------------------------------------------------ constants that are pointers

# constant_pointers.h:9: #define CP_STATIC ((cp_destructor)0)
def CP_STATIC():
    return rffi.cast(CP_DESTRUCTOR, 0)

# constant_pointers.h:10: #define CP_TRANSIENT ((cp_destructor)-1)
def CP_TRANSIENT():
    return rffi.cast(CP_DESTRUCTOR, -1)

# constant_pointers.h:11: #define CP_FAILED ((void *)-1)
def CP_FAILED():
    return rffi.cast(rffi.VOIDP, -1)

# constant_pointers.h:12: #define CP_SIXTEEN ((cp_handle)16)
def CP_SIXTEEN():
    return rffi.cast(CP_HANDLE, 16)

# constant_pointers.h:13: #define CP_MINUS_TWO ((struct cp_item *)-2)
def CP_MINUS_TWO():
    return rffi.cast(CP_ITEMP, -2)

# constant_pointers.h:14: #define CP_TEXT ((const char *)3)
def CP_TEXT():
    return rffi.cast(rffi.CCHARP, 3)

# constant_pointers.h:15: #define CP_NULL ((void *)0)
def CP_NULL():
    return rffi.cast(rffi.VOIDP, 0)


# ------------------------------------------------------------ functions

# constant_pointers.h:17: int cp_is_failed(void *p);
c_cp_is_failed = external('cp_is_failed', [rffi.VOIDP], rffi.INT)
# constant_pointers.h:18: long cp_number(cp_handle h);
c_cp_number = external('cp_number', [CP_HANDLE], rffi.LONG)

# ------------------------------------------------------------ not bound

# 1 macro: include-guard: it only keeps its header from being read twice
