"""RPython bindings of int_spellings.h.

Made by rffi-import 0.1.0 with:
    rffi-import int_spellings.h -l int_spellings -L lib -o int_spellings.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['int_spellings.h'],
    include_dirs=[_HERE],
    libraries=['int_spellings'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ functions

# int_spellings.h:5: unsigned int spell_unsigned(int x);
c_spell_unsigned = external('spell_unsigned', [rffi.INT], rffi.UINT)
# int_spellings.h:6: unsigned long spell_long_unsigned_int(long x);
c_spell_long_unsigned_int = external(
    'spell_long_unsigned_int', [rffi.LONG], rffi.ULONG)
# int_spellings.h:7: unsigned long long spell_llu(long long x);
c_spell_llu = external('spell_llu', [rffi.LONGLONG], rffi.ULONGLONG)
# int_spellings.h:8: unsigned short spell_short_int_unsigned(short x);
c_spell_short_int_unsigned = external(
    'spell_short_int_unsigned', [rffi.SHORT], rffi.USHORT)
# int_spellings.h:9: const int spell_const_after(int x);
c_spell_const_after = external('spell_const_after', [rffi.INT], rffi.INT)
# int_spellings.h:10: const volatile long *spell_qualified(void);
c_spell_qualified = external('spell_qualified', [], rffi.LONGP)

# ------------------------------------------------------------ helpers

def spell_short_int_unsigned(x):
    """unsigned short spell_short_int_unsigned(short x)

    Result: int [type]
    """
    return rffi.cast(lltype.Signed, c_spell_short_int_unsigned(x))
spell_short_int_unsigned._annspecialcase_ = 'specialize:ll'

# ------------------------------------------------------------ not bound

# 1 macro: include-guard: it only keeps its header from being read twice
