"""RPython bindings of array_fields.h.

Made by rffi-import 0.1.0 with:
    rffi-import array_fields.h -l array_fields -L lib -o array_fields.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.rtyper.tool import rffi_platform
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['array_fields.h'],
    include_dirs=[_HERE],
    libraries=['array_fields'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ constants

class CConfig:
    # The headers are enough. RPython keeps what the C compiler answers until the
    # question changes, so it has a mark of the definitions in it.
    _compilation_info_ = ExternalCompilationInfo(
        pre_include_bits=(
            eci.pre_include_bits + ('/* definitions bca198b6fb14a835 */',)),
        includes=eci.includes, include_dirs=eci.include_dirs,
        post_include_bits=eci.post_include_bits,
        compile_extra=eci.compile_extra + ('-w',))

    # array_fields.h:7: enum af_kind;
    AF_A = rffi_platform.ConstantInteger('AF_A')
    AF_B = rffi_platform.ConstantInteger('AF_B')

for _name, _value in rffi_platform.configure(CConfig).items():
    globals()[_name] = _value

# ------------------------------------------------------------ types

# array_fields.h:7: enum af_kind;
af_kind = rffi.UINT
# array_fields.h:8: struct af_part;
AF_PART = rffi.CStruct('af_part',
    ('tag', rffi.CHAR),
    ('value', rffi.SHORT),
    hints={'eci': eci})
AF_PARTP = lltype.Ptr(AF_PART)
# array_fields.h:10: struct af_part parts[3];
# to be cast to a pointer to its items
AF_ALL__PARTS = rffi.CStruct('__typeof__(((struct af_all *)0)->parts)',
    ('_items', rffi.CFixedArray(rffi.USHORT, 6)),
    hints={'eci': eci, 'typedef': True})
AF_ALL__PARTSP = lltype.Ptr(AF_ALL__PARTS)
# int in callbacks: rffi.INT is long on 32-bit machines.
C_INT = rffi.INT_real if rffi.INT is lltype.Signed else rffi.INT
# array_fields.h:10: struct af_all;
AF_ALL = rffi.CStruct('af_all',
    ('parts', AF_ALL__PARTS),
    ('links', rffi.CFixedArray(AF_PARTP, 2)),
    ('handlers', rffi.CFixedArray(rffi.CCallback([C_INT], C_INT), 2)),
    ('kinds', rffi.CFixedArray(af_kind, 4)),
    ('flags', rffi.CFixedArray(lltype.Bool, 5)),
    ('names', rffi.CFixedArray(rffi.CONST_CCHARP, 2)),
    ('slots', rffi.CFixedArray(rffi.VOIDP, 2)),
    ('bytes', rffi.CFixedArray(rffi.UCHAR, 7)),
    hints={'eci': eci})
AF_ALLP = lltype.Ptr(AF_ALL)

# ------------------------------------------------------------ functions

# array_fields.h:21: void af_fill(struct af_all *all);
c_af_fill = external('af_fill', [AF_ALLP], lltype.Void)

# ------------------------------------------------------------ not bound

# 1 macro: include-guard: it only keeps its header from being read twice
