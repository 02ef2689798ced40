"""RPython bindings of function_asm_label.h.

Made by rffi-import 0.1.0 with:
    rffi-import function_asm_label.h -l function_asm_label -L lib -o function_asm_label.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['function_asm_label.h'],
    include_dirs=[_HERE],
    libraries=['function_asm_label'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ functions

# function_asm_label.h:5: int label_read(int fd);
c_label_read = external('label_read', [rffi.INT], rffi.INT)
# function_asm_label.h:7: int label_plain(int x);
c_label_plain = external('label_plain', [rffi.INT], rffi.INT)

# ------------------------------------------------------------ variables

# function_asm_label.h:6: extern int label_counter;
get_label_counter, set_label_counter = rffi.CExternVariable(
    rffi.INT,
    'label_counter',
    eci,
    c_type='int',
    sandboxsafe=True,
    declare_as_extern=False)

# ------------------------------------------------------------ not bound

# 1 macro: include-guard: it only keeps its header from being read twice
