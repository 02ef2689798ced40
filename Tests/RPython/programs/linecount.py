"""linecount: counts lines like `wc -l`, with open, read and close of the C library."""
import sys

from rpython.rlib import rposix

import linecount_ll as libc

BLOCK = 65536


def complain(path):
    print 'wc: %s: %s' % (path, libc.strerror(rposix.get_saved_errno()))


def count_lines(fd):
    """The newlines until the end; -1 where reading fails."""
    lines = 0
    while True:
        block = libc.read(fd, BLOCK)
        if block is None:
            return -1
        if block == '':
            return lines
        for char in block:
            if char == '\n':
                lines += 1


def count(path):
    fd = libc.open_(path, libc.O_RDONLY)
    if fd < 0:
        complain(path)
        return 1
    lines = count_lines(fd)
    failed = lines < 0
    if failed:
        complain(path)
        lines = 0
    libc.c_close(fd)
    print '%d %s' % (lines, path)
    return 1 if failed else 0


def main(argv):
    code = 0
    for path in argv[1:]:
        code |= count(path)
    if len(argv) == 1:
        print count_lines(0)
    return code


def target(driver, args):
    driver.exe_name = 'linecount'
    return main, None


if __name__ == '__main__':
    sys.exit(main(sys.argv))
