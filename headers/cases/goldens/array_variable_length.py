"""RPython bindings of array_variable_length.h.

Made by rffi-import 0.1.0 with:
    rffi-import array_variable_length.h -o array_variable_length.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['array_variable_length.h'],
    include_dirs=[_HERE])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ not bound

# 1 macro
# variable-array: wrap it in a C function that passes the value by pointer or
#     in parts
#
# array_variable_length.h:5: vla_sum: variable-array: parameter 2, 'const int[n]': the length of the array is not a constant
# array_variable_length.h:6: vla_matrix: variable-array: parameter 3, 'double[n][m]': the length of the array is not a constant
# array_variable_length.h:7: vla_star: variable-array: parameter 2, 'int[*]': the length of the array is not a constant
