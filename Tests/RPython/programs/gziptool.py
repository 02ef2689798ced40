"""gziptool: `gziptool FILE` makes FILE.gz of FILE, `gziptool -d FILE.gz` makes FILE of it again."""
import os
import sys

import gziptool_ll as zlib

BLOCK = 16384
WRITE = os.O_WRONLY | os.O_CREAT | os.O_TRUNC


def complain(stream):
    text, code = zlib.gzerror(stream)
    print 'gziptool: %s (%d)' % (text, code)
    return 1


def compress(path):
    fd = os.open(path, os.O_RDONLY, 0)
    stream = zlib.gzopen(path + '.gz', 'wb9')
    if not stream:
        os.close(fd)
        print 'gziptool: cannot write %s.gz' % path
        return 1
    code = 0
    block = os.read(fd, BLOCK)
    while block and code == 0:
        if zlib.gzwrite(stream, block) != len(block):
            code = complain(stream)
        block = os.read(fd, BLOCK)
    os.close(fd)
    if zlib.c_gzclose(stream) != zlib.Z_OK:
        code = 1
    return code


def expand(path):
    stream = zlib.gzopen(path, 'rb')
    if not stream:
        print 'gziptool: cannot read %s' % path
        return 1
    end = len(path) - len('.gz')
    assert end >= 0
    fd = os.open(path[:end], WRITE, 0666)
    code = 0
    while True:
        block = zlib.gzread(stream, BLOCK)
        if block is None:
            code = complain(stream)
            break
        if block == '':
            break
        os.write(fd, block)
    os.close(fd)
    if zlib.c_gzclose(stream) != zlib.Z_OK:
        code = 1
    return code


def main(argv):
    if len(argv) == 3 and argv[1] == '-d' and argv[2].endswith('.gz'):
        return expand(argv[2])
    if len(argv) == 2:
        return compress(argv[1])
    print 'usage: gziptool FILE | gziptool -d FILE.gz'
    return 2


def target(driver, args):
    driver.exe_name = 'gziptool'
    return main, None


if __name__ == '__main__':
    sys.exit(main(sys.argv))
