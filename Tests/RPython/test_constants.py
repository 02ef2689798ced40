"""The constants of real headers, portable and frozen, against those that gcc finds."""
import re
import sys

import pytest

import project
from test_system_headers import files_of_libc_header, find_header, run

# header: (options of the program, files that it owns; None for a header of the C library, the least number of
# constants that have to be compared)
HEADERS = {
    'zlib.h': (['-l', 'z'], ['*/zlib.h', '*/zconf.h'], 30),
    'sqlite3.h': (['-l', 'sqlite3'], ['*/sqlite3.h'], 450),
    'openssl/ssl.h': (['-l', 'ssl', '-l', 'crypto'], ['*/openssl/*.h'], 8000),
    'curl/curl.h': (['-l', 'curl'], ['*/curl/*.h'], 800),
    'fcntl.h': ([], None, 90),
    'sys/ioctl.h': ([], None, 90),
    'errno.h': ([], None, 130),
    'limits.h': ([], None, 50),
    'stdint.h': ([], None, 50),
    'float.h': ([], None, 30),
    'linux/input.h': ([], ['*/linux/*.h'], 850),
    'linux/fs.h': ([], ['*/linux/*.h'], 100),
    'gtk/gtk.h': (['--pkg-config', 'gtk+-3.0'], ['*/gtk-3.0/gtk/*.h', '*/gtk-3.0/gtk/*/*.h'], 800),
    'libavformat/avformat.h': (['-l', 'avformat'], ['*/libavformat/*.h'], 100),
    'X11/X.h': ([], ['*/X11/*.h'], 250),
}


@pytest.mark.parametrize('mode', ['portable', 'frozen'])
@pytest.mark.parametrize('header', sorted(HEADERS))
def test_constants(tools, compilers, tmpdir, header, mode):
    program = tools.require_file(project.binary(), 'the program (swift build -c release)')
    options, owned, least = HEADERS[header]
    path = find_header(tools, header, flags_of(options, run))
    module = str(tmpdir.join(re.sub(r'\W', '_', header[:-2]) + '_ll.py'))
    run([program, header] + options + ['--frozen'] * (mode == 'frozen') + ['-o', module])
    arguments = [module, header]
    for pattern in owned or files_of_libc_header(path, header):
        arguments += ['--owned-file', pattern]
    said = run([sys.executable, '-B', project.CHECK_CONSTANTS] + arguments)
    compared = int(re.search(r': (\d+) constants', said).group(1))
    assert compared >= least, said


def flags_of(options, run):
    """What the compiler has to be told to find the header."""
    if '--pkg-config' not in options:
        return []
    return run(['pkg-config', '--cflags', options[options.index('--pkg-config') + 1]]).split()
