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

# What RPython cannot say is said in C: (prototype, body).
_SHIMS = [
    ('unsigned int rffi_get_packet_version(const struct packet *p)',
     'return p->version;'),
    ('void rffi_set_packet_version(struct packet *p, unsigned int v)',
     'p->version = v;'),
    ('unsigned int rffi_get_packet_length(const struct packet *p)',
     'return p->length;'),
    ('void rffi_set_packet_length(struct packet *p, unsigned int v)',
     'p->length = v;'),
    ('int rffi_get_packet_delta(const struct packet *p)', 'return p->delta;'),
    ('void rffi_set_packet_delta(struct packet *p, int v)', 'p->delta = v;'),
]
shim_eci = eci.merge(ExternalCompilationInfo(
    post_include_bits=['RPY_EXTERN %s;' % prototype for prototype, _ in _SHIMS],
    separate_module_sources=['\n'.join(['%s { %s }' % shim for shim in _SHIMS])]))

def shim(name, args, result, **kwds):
    return rffi.llexternal(name, args, result, compilation_info=shim_eci, **kwds)

# ------------------------------------------------------------ types

# struct_bitfield.h:5: struct packet;
# version: c_get_packet_version(p), c_set_packet_version(p, value)
# length: c_get_packet_length(p), c_set_packet_length(p, value)
# delta: c_get_packet_delta(p), c_set_packet_delta(p, value)
PACKET = rffi.CStruct('packet',
    ('before', rffi.INT),
    ('after', rffi.DOUBLE),
    hints={'eci': eci})
PACKETP = lltype.Ptr(PACKET)

# ------------------------------------------------------------ functions

# struct_bitfield.h:5: struct packet { unsigned int version : 4; };
c_get_packet_version = shim(
    'rffi_get_packet_version', [PACKETP], rffi.UINT, sandboxsafe=True)
c_set_packet_version = shim(
    'rffi_set_packet_version',
    [PACKETP, rffi.UINT],
    lltype.Void,
    sandboxsafe=True)
# struct_bitfield.h:5: struct packet { unsigned int length : 12; };
c_get_packet_length = shim(
    'rffi_get_packet_length', [PACKETP], rffi.UINT, sandboxsafe=True)
c_set_packet_length = shim(
    'rffi_set_packet_length',
    [PACKETP, rffi.UINT],
    lltype.Void,
    sandboxsafe=True)
# struct_bitfield.h:5: struct packet { int delta : 6; };
c_get_packet_delta = shim(
    'rffi_get_packet_delta', [PACKETP], rffi.INT, sandboxsafe=True)
c_set_packet_delta = shim(
    'rffi_set_packet_delta',
    [PACKETP, rffi.INT],
    lltype.Void,
    sandboxsafe=True)
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
