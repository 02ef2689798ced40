"""resolve HOST SERVICE: the addresses of a numeric host, by getaddrinfo and back by getnameinfo."""
import sys

from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.rtyper.tool import rffi_platform

import netdb_ll
from netdb_ll import ADDRINFO, ADDRINFOP


class CConfig:
    _compilation_info_ = netdb_ll.eci

for _name in ['AF_INET', 'AF_INET6', 'SOCK_STREAM', 'AI_NUMERICHOST', 'AI_NUMERICSERV', 'NI_NUMERICHOST',
              'NI_NUMERICSERV', 'NI_MAXHOST', 'NI_MAXSERV']:
    setattr(CConfig, _name, rffi_platform.ConstantInteger(_name))
globals().update(rffi_platform.configure(CConfig))


def family_name(family):
    if family == AF_INET:
        return 'inet'
    if family == AF_INET6:
        return 'inet6'
    return 'family %d' % family


def name(info):
    with rffi.scoped_alloc_buffer(NI_MAXHOST) as host:
        with rffi.scoped_alloc_buffer(NI_MAXSERV) as service:
            rc = netdb_ll.c_getnameinfo(
                info.c_ai_addr, info.c_ai_addrlen, host.raw, NI_MAXHOST, service.raw, NI_MAXSERV,
                NI_NUMERICHOST | NI_NUMERICSERV)
            if rc != 0:
                return rffi.charp2str(netdb_ll.c_gai_strerror(rc))
            return '%s port %s' % (rffi.charp2str(host.raw), rffi.charp2str(service.raw))


def resolve(host, service):
    with lltype.scoped_alloc(ADDRINFO, zero=True) as hints:
        with lltype.scoped_alloc(rffi.CArrayPtr(ADDRINFOP).TO, 1) as result:
            rffi.setintfield(hints, 'c_ai_flags', AI_NUMERICHOST | AI_NUMERICSERV)
            rffi.setintfield(hints, 'c_ai_socktype', SOCK_STREAM)
            rc = netdb_ll.c_getaddrinfo(host, service, hints, result)
            if rc != 0:
                print rffi.charp2str(netdb_ll.c_gai_strerror(rc))
                return
            first = result[0]
    info = first
    while info:
        print family_name(rffi.getintfield(info, 'c_ai_family')), name(info)
        info = info.c_ai_next
    netdb_ll.c_freeaddrinfo(first)


def main(argv):
    resolve(argv[1], argv[2])
    return 0


def target(driver, args):
    return main, None

if __name__ == '__main__':
    sys.exit(main(sys.argv))
