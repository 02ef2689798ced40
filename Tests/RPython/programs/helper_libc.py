"""Counts the lines of a file, and asks the C library for this and that, by the helpers of its module alone."""
from libc_ll import (
    LC_ALL, O_RDONLY, UTSNAME, c_close, c_fclose, c_uname, dirname, fgets, fopen, fread, get_utsname_sysname, getcwd,
    getenv, gethostname, open_, read, readlink, realpath, scoped, setlocale, strchr, strdup, strerror, strlen, strtod,
    strtol, time, write)


def words(text):
    return 'None' if text is None else text


def count_lines(path):
    fd = open_(path, O_RDONLY)
    if fd < 0:
        return -1
    lines = 0
    while True:
        data = read(fd, 4096)
        if not data:
            break
        lines += data.count('\n')
    c_close(fd)
    return lines


def main(argv):
    path = argv[1]
    print 'lines', count_lines(path), count_lines(path + '.missing')
    print 'no file', 1 if read(-1, 10) is None else 0
    print 'environment', words(getenv('HELPER_LIBC')), words(getenv('HELPER_LIBC_NOT'))
    print 'errors', words(strerror(2))
    print 'directory', words(getcwd())
    print 'links', words(readlink(argv[2])), words(readlink(path))
    status, name = gethostname()
    print 'host', status, words(name)
    value, rest = strtol('12abc', 10)
    print 'integer', value + 1, words(rest)
    number, rest = strtod('1.5e1x')
    print 'float', int(number), words(rest)
    print 'pieces', words(strchr('a=b', ord('='))), words(strdup('copy')), strlen('abc'), words(dirname('/a/b'))
    print 'real', words(realpath(argv[2])), words(realpath(path + '.missing'))
    print 'locale', words(setlocale(LC_ALL, 'C')), 1 if time() > 1000000 else 0
    stream = fopen(path, 'r')
    print 'stream', words(fgets(6, stream)), words(fread(3, stream)), c_fclose(stream)
    with scoped(UTSNAME) as system:
        c_uname(system)
        print 'system', get_utsname_sysname(system)
    try:
        open_(path + '\0', O_RDONLY)
    except ValueError:
        print 'ValueError'
    try:
        strlen(getenv('HELPER_LIBC_NOT'))
    except TypeError:
        print 'TypeError', write(1, '')
    return 0


def target(driver, args):
    return main, None


if __name__ == '__main__':
    import sys
    from rpython.tool import leakfinder
    leakfinder.start_tracking_allocations()
    code = main(sys.argv)
    leakfinder.stop_tracking_allocations(True)
    sys.exit(code)
