"""RPython bindings of struct_bitfield.h.

Made by rffi-import 0.1.0 with:
    rffi-import struct_bitfield.h -l struct_bitfield -L lib -o struct_bitfield.py
"""
import os
from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.translator.tool.cbuild import ExternalCompilationInfo

# ------------------------------------------------------------ compilation info

_HERE = os.path.dirname(os.path.abspath(__file__))

eci = ExternalCompilationInfo(
    includes=['struct_bitfield.h'],
    include_dirs=[_HERE],
    libraries=['struct_bitfield'],
    library_dirs=[os.path.join(_HERE, 'lib')])

def external(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=eci, **kwds)

# ------------------------------------------------------------ types

# struct_bitfield.h:5: struct packet;
# version: bitfields have no address
# length: bitfields have no address
# delta: bitfields have no address
PACKET = rffi.CStruct('packet',
    ('before', rffi.INT),
    ('after', rffi.DOUBLE),
    hints={'eci': eci})
PACKETP = lltype.Ptr(PACKET)

# ------------------------------------------------------------ functions

# struct_bitfield.h:13: struct packet *packet_new(void);
c_packet_new = external('packet_new', [], PACKETP)
# struct_bitfield.h:14: void packet_free(struct packet *p);
c_packet_free = external('packet_free', [PACKETP], lltype.Void)
# struct_bitfield.h:15: unsigned int packet_length(const struct packet *p);
c_packet_length = external('packet_length', [PACKETP], rffi.UINT)
# struct_bitfield.h:16: int packet_delta(const struct packet *p);
c_packet_delta = external('packet_delta', [PACKETP], rffi.INT)
# struct_bitfield.h:17: void packet_set_delta(struct packet *p, int delta);
c_packet_set_delta = external(
    'packet_set_delta', [PACKETP, rffi.INT], lltype.Void)

# ------------------------------------------------------------ not bound

# 1 macro: include-guard: it only keeps its header from being read twice
# bitfield: read and write it through a C function (separate_module_sources)
#
# struct_bitfield.h:5: struct packet.version: bitfield: bitfields have no address
# struct_bitfield.h:5: struct packet.length: bitfield: bitfields have no address
# struct_bitfield.h:5: struct packet.delta: bitfield: bitfields have no address
