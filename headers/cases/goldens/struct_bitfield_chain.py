"""RPython bindings of struct_bitfield_chain.h.

Made by rffi-import 0.1.0 with:
    rffi-import struct_bitfield_chain.h -l struct_bitfield_chain -L lib -o struct_bitfield_chain.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['struct_bitfield_chain.h'],
    include_dirs=[_HERE],
    libraries=['struct_bitfield_chain'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ types

# struct_bitfield_chain.h:5: struct bf_chain;
# a: bitfields have no address
# b: bitfields have no address
# c: bitfields have no address
# d: bitfields have no address
# e: bitfields have no address
# f: bitfields have no address
# g: bitfields have no address
# h: bitfields have no address
# i: bitfields have no address
# j: bitfields have no address
# k: bitfields have no address
# l: bitfields have no address
# m: bitfields have no address
# n: bitfields have no address
# o: bitfields have no address
# p: bitfields have no address
# q: bitfields have no address
# r: bitfields have no address
# s: bitfields have no address
# t: bitfields have no address
# u: bitfields have no address
BF_CHAIN = rffi.CStruct('bf_chain',
    ('_filler0', rffi.CFixedArray(rffi.UINT, 7)),    # stands for what RPython cannot say
    hints={'eci': eci})
BF_CHAINP = lltype.Ptr(BF_CHAIN)

# ------------------------------------------------------------ functions

# struct_bitfield_chain.h:12: struct bf_chain *bf_chain_new(void);
c_bf_chain_new = external('bf_chain_new', [], BF_CHAINP)
# struct_bitfield_chain.h:13: unsigned int bf_chain_sum(const struct bf_chain
#     *c);
c_bf_chain_sum = external('bf_chain_sum', [BF_CHAINP], rffi.UINT)

# ------------------------------------------------------------ not bound

# 1 macro: include-guard: it only keeps its header from being read twice
# bitfield: read and write it through a C function (separate_module_sources)
#
# struct_bitfield_chain.h:5: struct bf_chain.a: bitfield: bitfields have no address
# struct_bitfield_chain.h:5: struct bf_chain.b: bitfield: bitfields have no address
# struct_bitfield_chain.h:5: struct bf_chain.c: bitfield: bitfields have no address
# struct_bitfield_chain.h:5: struct bf_chain.d: bitfield: bitfields have no address
# struct_bitfield_chain.h:5: struct bf_chain.e: bitfield: bitfields have no address
# struct_bitfield_chain.h:5: struct bf_chain.f: bitfield: bitfields have no address
# struct_bitfield_chain.h:5: struct bf_chain.g: bitfield: bitfields have no address
# struct_bitfield_chain.h:5: struct bf_chain.h: bitfield: bitfields have no address
# struct_bitfield_chain.h:5: struct bf_chain.i: bitfield: bitfields have no address
# struct_bitfield_chain.h:5: struct bf_chain.j: bitfield: bitfields have no address
# struct_bitfield_chain.h:5: struct bf_chain.k: bitfield: bitfields have no address
# struct_bitfield_chain.h:5: struct bf_chain.l: bitfield: bitfields have no address
# struct_bitfield_chain.h:5: struct bf_chain.m: bitfield: bitfields have no address
# struct_bitfield_chain.h:5: struct bf_chain.n: bitfield: bitfields have no address
# struct_bitfield_chain.h:5: struct bf_chain.o: bitfield: bitfields have no address
# struct_bitfield_chain.h:5: struct bf_chain.p: bitfield: bitfields have no address
# struct_bitfield_chain.h:5: struct bf_chain.q: bitfield: bitfields have no address
# struct_bitfield_chain.h:5: struct bf_chain.r: bitfield: bitfields have no address
# struct_bitfield_chain.h:5: struct bf_chain.s: bitfield: bitfields have no address
# struct_bitfield_chain.h:5: struct bf_chain.t: bitfield: bitfields have no address
# struct_bitfield_chain.h:5: struct bf_chain.u: bitfield: bitfields have no address
