"""zlib_roundtrip TEXT COUNT: compress TEXT repeated COUNT times in one call, and get it back."""
import sys

from rpython.rtyper.lltypesystem import rffi, lltype

import zlib_ll

Z_OK = 0
Z_DATA_ERROR = -3


def transform(function, data, room):
    """What compress() or uncompress() makes of 'data'."""
    with rffi.scoped_nonmovingbuffer(data) as source:
        with rffi.scoped_alloc_buffer(room) as target:
            with lltype.scoped_alloc(rffi.ULONGP.TO, 1) as size:
                size[0] = rffi.cast(rffi.ULONG, room)
                err = function(
                    rffi.cast(rffi.UCHARP, target.raw), size, rffi.cast(rffi.UCHARP, source), len(data))
                if err != Z_OK:
                    return 'error %d' % err
                result = target.str(rffi.cast(lltype.Signed, size[0]))
                assert result is not None       # for the annotator
                return result
transform._annspecialcase_ = 'specialize:arg(0)'


def checksum(function, data):
    with rffi.scoped_nonmovingbuffer(data) as p:
        start = function(0, lltype.nullptr(rffi.UCHARP.TO), 0)
        return function(start, rffi.cast(rffi.UCHARP, p), len(data))
checksum._annspecialcase_ = 'specialize:arg(0)'


def main(argv):
    data = argv[1] * int(argv[2])
    bound = rffi.cast(lltype.Signed, zlib_ll.c_compressBound(len(data)))
    packed = transform(zlib_ll.c_compress, data, bound)
    print 'smaller', int(len(packed) < len(data))
    print 'round trip', int(transform(zlib_ll.c_uncompress, packed, len(data)) == data)
    print 'garbage', transform(zlib_ll.c_uncompress, 'no zlib stream', 100)
    print 'crc32', checksum(zlib_ll.c_crc32, data)
    print 'adler32', checksum(zlib_ll.c_adler32, data)
    print 'version', rffi.charp2str(zlib_ll.c_zlibVersion())
    return 0


def target(driver, args):
    return main, None

if __name__ == '__main__':
    sys.exit(main(sys.argv))
