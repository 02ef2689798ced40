"""RPython bindings of function_unusual_results.h.

Made by rffi-import 0.1.0 with:
    rffi-import function_unusual_results.h -l function_unusual_results -L lib -o function_unusual_results.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.rtyper.tool import rffi_platform
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['function_unusual_results.h'],
    include_dirs=[_HERE],
    libraries=['function_unusual_results'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ constants

class CConfig:
    # The headers are enough. RPython keeps what the C compiler answers until the
    # question changes, so it has a mark of the definitions in it.
    _compilation_info_ = ExternalCompilationInfo(
        pre_include_bits=(
            eci.pre_include_bits + ('/* definitions f444dc2dcfaf4c4b */',)),
        includes=eci.includes, include_dirs=eci.include_dirs,
        post_include_bits=eci.post_include_bits,
        compile_extra=eci.compile_extra + ('-w',))

    # function_unusual_results.h:7: enum fur_kind;
    FUR_A = rffi_platform.ConstantInteger('FUR_A')
    FUR_B = rffi_platform.ConstantInteger('FUR_B')

for _name, _value in rffi_platform.configure(CConfig).items():
    globals()[_name] = _value

# ------------------------------------------------------------ types

# function_unusual_results.h:5: typedef void fur_void;
fur_void = lltype.Void
# function_unusual_results.h:6: typedef int fur_row[3];
FUR_ROW = rffi.CFixedArray(rffi.INT, 3)
# function_unusual_results.h:7: enum fur_kind;
fur_kind = rffi.UINT
# function_unusual_results.h:14: struct fur_opaque;
FUR_OPAQUEP = rffi.COpaquePtr('struct fur_opaque')
FUR_ROWP = rffi.COpaquePtr(typedef='fur_row *')

# ------------------------------------------------------------ functions

# function_unusual_results.h:9: fur_void fur_nothing(void);
c_fur_nothing = external('fur_nothing', [], lltype.Void)
# function_unusual_results.h:10: fur_row *fur_row_of(int n);
c_fur_row_of = external('fur_row_of', [rffi.INT], FUR_ROWP)
# function_unusual_results.h:11: const enum fur_kind fur_kind_of(int n);
c_fur_kind_of = external('fur_kind_of', [rffi.INT], fur_kind)
# function_unusual_results.h:12: volatile int *fur_register(void);
c_fur_register = external('fur_register', [], rffi.INTP)
# function_unusual_results.h:13: const void *const fur_constant(void);
c_fur_constant = external('fur_constant', [], rffi.VOIDP)
# function_unusual_results.h:14: const struct fur_opaque *fur_handle(void);
c_fur_handle = external('fur_handle', [], FUR_OPAQUEP)
# function_unusual_results.h:15: unsigned char fur_byte(int x);
c_fur_byte = external('fur_byte', [rffi.INT], rffi.UCHAR)
# function_unusual_results.h:16: _Bool fur_bool(int x);
c_fur_bool = external('fur_bool', [rffi.INT], lltype.Bool)

# ------------------------------------------------------------ helpers

def fur_byte(x):
    """unsigned char fur_byte(int x)

    Result: int [type]
    """
    return rffi.cast(lltype.Signed, c_fur_byte(x))
fur_byte._annspecialcase_ = 'specialize:ll'

# ------------------------------------------------------------ not bound

# 1 macro: include-guard: it only keeps its header from being read twice
