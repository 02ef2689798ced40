"""gzfilter [-d]: compress standard input to standard output in gzip's format, or decompress it."""
import os
import sys

from rpython.rtyper.lltypesystem import rffi, lltype
from rpython.rtyper.tool import rffi_platform

import zlib_ll


class CConfig:
    _compilation_info_ = zlib_ll.eci
    ZLIB_VERSION = rffi_platform.DefinedConstantString('ZLIB_VERSION')
    Z_STREAM_SIZE = rffi_platform.SizeOf('z_stream')

for _name in ['MAX_WBITS', 'Z_NO_FLUSH', 'Z_FINISH', 'Z_OK', 'Z_STREAM_END', 'Z_BUF_ERROR', 'Z_DEFLATED',
              'Z_DEFAULT_COMPRESSION', 'Z_DEFAULT_STRATEGY']:
    setattr(CConfig, _name, rffi_platform.ConstantInteger(_name))
globals().update(rffi_platform.configure(CConfig))

GZIP_WBITS = MAX_WBITS + 16     # a gzip header and trailer instead of zlib's own
MEM_LEVEL = 8                   # zlib's default, which has no name
BUFFER_SIZE = 16 * 1024


class ZlibError(Exception):
    def __init__(self, msg):
        self.msg = msg


def write_all(data):
    while data:
        count = os.write(1, data)
        data = data[count:]


class Codec(object):
    """A z_stream whose output goes to standard output."""

    def __init__(self):
        # zlib takes a null zalloc and zfree for its own allocator.
        self.stream = lltype.malloc(zlib_ll.Z_STREAM, flavor='raw', zero=True)
        self.ended = False

    def run(self, data, flush):
        stream = self.stream
        with rffi.scoped_nonmovingbuffer(data) as source:
            stream.c_next_in = rffi.cast(rffi.UCHARP, source)
            rffi.setintfield(stream, 'c_avail_in', len(data))
            while True:
                with rffi.scoped_alloc_buffer(BUFFER_SIZE) as target:
                    stream.c_next_out = rffi.cast(rffi.UCHARP, target.raw)
                    rffi.setintfield(stream, 'c_avail_out', BUFFER_SIZE)
                    self.check(self.step(flush))
                    room = rffi.getintfield(stream, 'c_avail_out')
                    write_all(target.str(BUFFER_SIZE - room))
                # A full buffer may mean more output, and input may be left behind the end of a stream.
                if rffi.getintfield(stream, 'c_avail_in') == 0 and (room > 0 or self.ended):
                    return

    def check(self, err):
        if err == Z_STREAM_END:
            self.ended = True
        elif err != Z_OK and err != Z_BUF_ERROR:    # the latter: there was nothing to do
            if self.stream.c_msg:
                raise ZlibError(rffi.charp2str(self.stream.c_msg))
            raise ZlibError('zlib error %d' % err)


class Compressor(Codec):
    def __init__(self):
        Codec.__init__(self)
        self.check(zlib_ll.c_deflateInit2_(
            self.stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, GZIP_WBITS, MEM_LEVEL, Z_DEFAULT_STRATEGY,
            ZLIB_VERSION, Z_STREAM_SIZE))

    def step(self, flush):
        return zlib_ll.c_deflate(self.stream, flush)

    def finish(self):
        self.run('', Z_FINISH)

    def close(self):
        zlib_ll.c_deflateEnd(self.stream)
        lltype.free(self.stream, flavor='raw')


class Decompressor(Codec):
    def __init__(self):
        Codec.__init__(self)
        self.check(zlib_ll.c_inflateInit2_(self.stream, GZIP_WBITS, ZLIB_VERSION, Z_STREAM_SIZE))

    def step(self, flush):
        if self.ended:      # a gzip file is a sequence of streams
            self.check(zlib_ll.c_inflateReset(self.stream))
            self.ended = False
        return zlib_ll.c_inflate(self.stream, flush)

    def finish(self):
        if not self.ended:
            raise ZlibError('unexpected end of file')

    def close(self):
        zlib_ll.c_inflateEnd(self.stream)
        lltype.free(self.stream, flavor='raw')


def filter_input(codec):
    while True:
        data = os.read(0, BUFFER_SIZE)
        if not data:
            break
        codec.run(data, Z_NO_FLUSH)
    codec.finish()


def main(argv):
    if len(argv) == 1:
        codec = Compressor()
    elif len(argv) == 2 and argv[1] == '-d':
        codec = Decompressor()
    else:
        os.write(2, 'usage: gzfilter [-d] <input >output\n')
        return 2
    try:
        filter_input(codec)
    except ZlibError as e:
        os.write(2, 'gzfilter: %s\n' % e.msg)
        return 1
    finally:
        codec.close()
    return 0


def target(driver, args):
    return main, None

if __name__ == '__main__':
    sys.exit(main(sys.argv))
